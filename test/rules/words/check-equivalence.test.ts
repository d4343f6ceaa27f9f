import { describe, expect, test } from 'vitest';
import type { Block, Line, Piece } from '../../../src/model/text/rich-text.js';
import { checkEquivalence } from '../../../src/rules/words/check-equivalence.js';

const whatDiffers = (here: Line, source: Line): string[] =>
  checkEquivalence(false, here, source).map(({ what }) => what);

describe('the same number', () => {
  test.each([
    ['۲۴ گھنٹے', 'Urdu'],
    ['٢٤ ساعة', 'Arabic'],
    ['२४ घंटे', 'Hindi'],
    ['２４ 小时', 'full width'],
    ['二十四小时', 'Chinese numerals'],
  ])('is seen in “%s”, in %s', (here) => {
    expect(whatDiffers(here, '24 hours')).toEqual([]);
  });

  test('may stand in Chinese numerals in the source', () => {
    expect(whatDiffers('Within 20 days, or 300', '二十天内，或三百')).toEqual([]);
  });

  test('may have its digits named one by one', () => {
    expect(whatDiffers('二〇二六年', 'In 2026')).toEqual([]);
    expect(whatDiffers('二〇二六年', 'In 2025')).toEqual(['the number 2025 is missing']);
  });

  test('may have a decimal sign of another script, behind which each digit counts', () => {
    expect(whatDiffers('۱٫۲۵ روپے', '1.25 rupees')).toEqual([]);
    expect(whatDiffers('1.35 rupees', '1.25 rupees')).toEqual([
      'the number 1.35 is only here, the number 1.25 is missing',
    ]);
  });

  test('is not found in Chinese words that only sound like one', () => {
    expect(whatDiffers('一起等', 'Wait for 2 days')).toEqual(['the number 2 is missing']);
  });

  test('may stand in emphasis, in part too, and a placeholder stands between two', () => {
    const emphasis = (text: string): Piece[] => [{ kind: 'emphasis', text: [text] }];
    expect(whatDiffers(['2', ...emphasis('4'), ' hours'], '24 hours')).toEqual([]);
    expect(whatDiffers(emphasis('7 days'), '8 days')).toEqual([
      'the number 7 is only here, the number 8 is missing',
    ]);
    for (const between of [
      { kind: 'fact', fact: 'operator' } as const,
      { kind: 'contact', contact: 'shop' } as const,
      { kind: 'code', code: '#' } as const,
    ]) {
      expect(whatDiffers(['2', between, '4'], ['4 ', between, ' 2'])).toEqual([]);
    }
  });

  test('is told with the whole lines, placeholders by name', () => {
    const source: Line = [{ kind: 'fact', fact: 'operator' }, ': 8 ', { kind: 'code', code: '#' }];
    const here: Line = [{ kind: 'contact', contact: 'shop' }, ': 7 ', { kind: 'code', code: '#' }];
    expect(checkEquivalence(false, here, source)).toEqual([
      {
        path: [],
        what: 'the number 7 is only here, the number 8 is missing',
        here: '{shop}: 7 …',
        source: '{operator}: 8 …',
      },
    ]);
  });

  test('is not missing because another is too many', () => {
    expect(whatDiffers('5 or 3', '3')).toEqual(['the number 5 is only here']);
  });

  test('must stand as often', () => {
    expect(whatDiffers('3 سے 5', 'From 3 to 3')).toEqual([
      'the number 5 is only here, the number 3 is missing',
    ]);
  });
});

test('a code is compared letter by letter, and its digits are no numbers', () => {
  const code = (word: string): Line => ['拨 ', { kind: 'code', code: word }];
  expect(whatDiffers(code('*#06#'), code('*#06#'))).toEqual([]);
  expect(whatDiffers(code('*#60#'), code('*#06#'))).toEqual([
    'the code *#60# is only here, the code *#06# is missing',
  ]);
});

describe('a body', () => {
  const steps = (...items: Line[]): Block => ({ kind: 'steps', items });

  test('has the same blocks and steps', () => {
    const here = [steps('a', 'b'), { kind: 'note', text: 'c' } as const];
    expect(checkEquivalence(true, here, [steps('a', 'b', 'c')])).toEqual([
      { path: [], what: 'it is built otherwise', here: 'steps (2), note', source: 'steps (3)' },
    ]);
  });

  test('has tables of as many rows and columns, whose cells are compared', () => {
    const table = (header: Line[], ...rows: Line[][]): Block => ({ kind: 'table', header, rows });
    const source = table(['Light', 'Wait'], ['red', '5 minutes']);
    expect(checkEquivalence(true, [table(['灯', '等'], ['红', '5 分钟'])], [source])).toEqual([]);
    expect(checkEquivalence(true, [table(['灯', '等'])], [source])).toMatchObject([
      { path: [], here: 'table (2)', source: 'table (2, 2)' },
    ]);
    expect(checkEquivalence(true, [table(['灯', '等'], ['红', '6 分钟'])], [source])).toMatchObject(
      [{ path: [0, 'rows', 0, 1], here: '6 分钟' }],
    );
  });

  test('has the same lines of code', () => {
    const code = (words: string): Block => ({ kind: 'code', code: words });
    expect(checkEquivalence(true, [code('ping 1')], [code('ping 1')])).toEqual([]);
    expect(checkEquivalence(true, [code('ping 2')], [code('ping 1')])).toMatchObject([
      { path: [0, 'code'], what: 'the code ping 2 is only here, the code ping 1 is missing' },
    ]);
  });

  test('may hold cards of contacts and links, of which only the words are compared', () => {
    const card: Block = { kind: 'contact', contact: 'shop' };
    const link = (text: Line): Block => ({ kind: 'link', to: 'https://example.org/1', text });
    expect(checkEquivalence(true, [card, link('等 7 天')], [card, link('Wait 7 days')])).toEqual(
      [],
    );
    const [difference] = checkEquivalence(true, [card, link('7 天')], [card, link('8 days')]);
    expect(difference?.path).toEqual([1, 'text']);
  });

  test('is compared line by line, and both are told', () => {
    expect(checkEquivalence(true, [steps('等', '7 天')], [steps('Wait', '8 days')])).toEqual([
      {
        path: [0, 'items', 1],
        what: 'the number 7 is only here, the number 8 is missing',
        here: '7 天',
        source: '8 days',
      },
    ]);
  });
});
