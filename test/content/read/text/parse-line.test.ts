import { describe, expect, test } from 'vitest';
import { bareNumber } from '../../../../src/content/read/text/bare-number.js';
import { parseLine } from '../../../../src/content/read/text/parse-line.js';
import type { Inline, Line } from '../../../../src/model/text/rich-text.js';

const known: Readonly<Record<string, Inline>> = {
  operator: { kind: 'fact', fact: 'operator' },
  pta: { kind: 'contact', contact: 'pta' },
};
const emphasis = (...text: Inline[]): Inline => ({ kind: 'emphasis', text });
const strong = (...text: Inline[]): Inline => ({ kind: 'strong', text });
const parse = (source: string) => parseLine(source, (name) => known[name]);

describe('the inline markup of a line', () => {
  test.each<[what: string, source: string, line: Line]>([
    ['plain words', 'Restart the phone.', 'Restart the phone.'],
    ['emphasis', 'Wait *here* now', ['Wait ', { kind: 'emphasis', text: ['here'] }, ' now']],
    [
      'two emphases',
      '*a* and *b c*',
      [{ kind: 'emphasis', text: ['a'] }, ' and ', { kind: 'emphasis', text: ['b c'] }],
    ],
    ['strong words', 'Do **not** pay', ['Do ', { kind: 'strong', text: ['not'] }, ' pay']],
    ['code', 'Type `yes` in', ['Type ', { kind: 'code', code: 'yes' }, ' in']],
    ['a star in code', 'Dial `*420#`.', ['Dial ', { kind: 'code', code: '*420#' }, '.']],
    ['braces in code', '`{operator}`', [{ kind: 'code', code: '{operator}' }]],
    [
      'a link',
      'See [this page](https://x.pk/a).',
      ['See ', { kind: 'link', to: 'https://x.pk/a', text: ['this page'] }, '.'],
    ],
    [
      'a problem as a link',
      '[No code](no-code)',
      [{ kind: 'link', to: 'no-code', text: ['No code'] }],
    ],
    [
      'placeholders',
      '{operator}: {pta}',
      [{ kind: 'fact', fact: 'operator' }, ': ', { kind: 'contact', contact: 'pta' }],
    ],
  ])('%s', (_what, source, line) => {
    expect(parse(source)).toEqual({ line });
  });

  test.each<[what: string, source: string, line: Line]>([
    [
      'a placeholder in emphasis',
      '*Ask {operator}*',
      [{ kind: 'emphasis', text: ['Ask ', { kind: 'fact', fact: 'operator' }] }],
    ],
    [
      'emphasis in a link',
      '[the *new* one](no-code)',
      [
        {
          kind: 'link',
          to: 'no-code',
          text: ['the ', { kind: 'emphasis', text: ['new'] }, ' one'],
        },
      ],
    ],
    [
      'a link in emphasis',
      '*see [it](no-code)*',
      [{ kind: 'emphasis', text: ['see ', { kind: 'link', to: 'no-code', text: ['it'] }] }],
    ],
    [
      'code with a star in emphasis',
      '*Dial `*420#` first*',
      [{ kind: 'emphasis', text: ['Dial ', { kind: 'code', code: '*420#' }, ' first'] }],
    ],
    [
      'code with a bracket in a link',
      '[key `]`](no-code)',
      [{ kind: 'link', to: 'no-code', text: ['key ', { kind: 'code', code: ']' }] }],
    ],
    ['strong words in emphasis', '*a **b***', [emphasis('a ', strong('b'))]],
    ['emphasis in strong words', '**a *b***', [strong('a ', emphasis('b'))]],
    ['words that are both', '***a***', [strong(emphasis('a'))]],
    ['an escaped star before strong words end', '**5 \\***', [strong('5 *')]],
    [
      'two stars in code in strong words',
      '**`**` b**',
      [strong({ kind: 'code', code: '**' }, ' b')],
    ],
    ['an escaped star in emphasis', '*5 \\* 3*', [{ kind: 'emphasis', text: ['5 * 3'] }]],
  ])('nests: %s', (_what, source, line) => {
    expect(parse(source)).toEqual({ line });
  });

  test.each([
    ['\\*420#', '*420#'],
    ['\\*\\*21#', '**21#'],
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
    ['**never closed', '**'],
    ['**closed by one*', '**'],
    ['** apart **', '**'],
    ['****', '**'],
    ['*closed by two**', '*'],
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
      { kind: 'emphasis', text: ['پانچ منٹ'] },
      ' انتظار، ',
      { kind: 'fact', fact: 'operator' },
      '۔',
    ]);
  });
});

describe('a very long line is read in one go, which would take minutes if each sign were followed to the end:', () => {
  const TIMES = 300_000;

  test.each(['*', '**a', '**a*', '*a', '`', '[', '[a', '[](', '](', '{', '\\', '*{`}', '[*', '*1'])(
    '%s',
    (sign) => {
      const { line } = parse(sign.repeat(TIMES));
      expect(JSON.stringify(line).length).toBeGreaterThan(TIMES / 2);
    },
  );

  test('and looked through for numbers', () => {
    expect(bareNumber('*1'.repeat(TIMES), new Set())).toBeUndefined();
    expect(bareNumber(`${'*1'.repeat(9)}#`, new Set())).toBe(`${'*1'.repeat(9)}#`);
  });
});
