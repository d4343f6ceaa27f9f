import { describe, expect, test } from 'vitest';
import { parseLine } from '../../../src/content/read/parse-line.js';
import type { Inline, Line } from '../../../src/model/text.js';

const known: Readonly<Record<string, Inline>> = {
  operator: { fact: 'operator' },
  pta: { contact: 'pta' },
};
const parse = (source: string) => parseLine(source, (name) => known[name]);

describe('the inline markup of a line', () => {
  test.each<[what: string, source: string, line: Line]>([
    ['plain words', 'Restart the phone.', 'Restart the phone.'],
    ['emphasis', 'Wait *here* now', ['Wait ', { em: ['here'] }, ' now']],
    ['two emphases', '*a* and *b c*', [{ em: ['a'] }, ' and ', { em: ['b c'] }]],
    ['code', 'Type `yes` in', ['Type ', { code: 'yes' }, ' in']],
    ['a star in code', 'Dial `*420#`.', ['Dial ', { code: '*420#' }, '.']],
    ['braces in code', '`{operator}`', [{ code: '{operator}' }]],
    [
      'a link',
      'See [this page](https://x.pk/a).',
      ['See ', { link: 'https://x.pk/a', text: ['this page'] }, '.'],
    ],
    ['a problem as a link', '[No code](no-code)', [{ link: 'no-code', text: ['No code'] }]],
    ['placeholders', '{operator}: {pta}', [{ fact: 'operator' }, ': ', { contact: 'pta' }]],
  ])('%s', (_what, source, line) => {
    expect(parse(source)).toEqual({ line });
  });

  test.each<[what: string, source: string, line: Line]>([
    ['a placeholder in emphasis', '*Ask {operator}*', [{ em: ['Ask ', { fact: 'operator' }] }]],
    [
      'emphasis in a link',
      '[the *new* one](no-code)',
      [{ link: 'no-code', text: ['the ', { em: ['new'] }, ' one'] }],
    ],
    [
      'a link in emphasis',
      '*see [it](no-code)*',
      [{ em: ['see ', { link: 'no-code', text: ['it'] }] }],
    ],
    [
      'code with a star in emphasis',
      '*Dial `*420#` first*',
      [{ em: ['Dial ', { code: '*420#' }, ' first'] }],
    ],
    [
      'code with a bracket in a link',
      '[key `]`](no-code)',
      [{ link: 'no-code', text: ['key ', { code: ']' }] }],
    ],
    ['an escaped star in emphasis', '*5 \\* 3*', [{ em: ['5 * 3'] }]],
  ])('nests: %s', (_what, source, line) => {
    expect(parse(source)).toEqual({ line });
  });

  test.each([
    ['\\*420#', '*420#'],
    ['5 \\* 3', '5 * 3'],
    ['\\[not a link\\](x)', '[not a link](x)'],
    ['\\{operator\\}', '{operator}'],
    ['\\`', '`'],
    ['C:\\\\temp \\n', 'C:\\temp \\n'],
  ])('a backslash lets a sign stand for itself: %s', (source, words) => {
    expect(parse(source)).toEqual({ line: words });
  });

  test.each([
    ['*never closed', '*'],
    ['5 * 3', '*'],
    ['`never closed', '`'],
    ['[text] (apart)', '['],
    ['{never closed', '{'],
    ['*fine* and *not', '*'],
    ['[a *b](no-code)', '*'],
  ])('tells of a sign that is not closed, and keeps the words: %s', (source, sign) => {
    const { line, problem } = parse(source);
    expect(problem).toContain(`“${sign}”`);
    expect(JSON.stringify(line)).toContain(sign);
  });

  test('leaves a placeholder of an unknown name as it was written', () => {
    expect(parse('Ask {nobody} now').line).toBe('Ask {nobody} now');
  });

  test('leaves right-to-left words, their joiners and marks untouched', () => {
    const words = 'کوڈ «۶۶۸» پر بھیجیں، پھر انتظار کریں۔ می\u200cخواہم \u2067SIM\u2069';
    expect(parse(words)).toEqual({ line: words });
    expect(parse('*پانچ منٹ* انتظار، {operator}۔').line).toEqual([
      { em: ['پانچ منٹ'] },
      ' انتظار، ',
      { fact: 'operator' },
      '۔',
    ]);
  });
});
