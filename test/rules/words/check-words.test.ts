import { describe, expect, test } from 'vitest';
import type { Block, Line } from '../../../src/model/text/rich-text.js';
import {
  checkWords,
  type FoundText,
  type WordsToCheck,
} from '../../../src/rules/words/check-words.js';
import { MOST } from '../../../src/rules/size/limits.js';
import type { SlotKind } from '../../../src/rules/words/text-slots.js';
import { end, guideOf, listener } from '../support.js';
import { atOnce } from '../../../src/model/steps.js';

const contact = (id: string, operator: string) => ({
  [id]: {
    for: { operator },
    channels: [{ kind: 'call' as const, number: '111' }],
    sources: [],
    checked: '2026-01-01',
  },
});
const GUIDE = guideOf([end('p/end')], {
  facts: {
    operator: { kind: 'choice', values: ['jazz', 'zong'], sensitive: false },
    place: { kind: 'choice', values: ['home', 'abroad'], sensitive: false },
  },
  contacts: { ...contact('jazz', 'jazz'), ...contact('zong', 'zong') },
});

type Options = Partial<Pick<WordsToCheck, 'isWhole' | 'hosts'>> & {
  readonly required?: boolean;
  readonly most?: number;
};

/** What is told of one text that stands at `here`. */
function check(kind: SlotKind, text: FoundText['text'], options: Options = {}) {
  const { required = true, isWhole = true, most, ...rest } = options;
  const slots = [{ path: ['here'], kind, required }];
  const find = () => ({ path: ['here'], text });
  const reporter = listener(most);
  atOnce(checkWords({ guide: GUIDE, slots, isWhole, find, ...rest }, reporter));
  return reporter;
}

const told = (kind: SlotKind, text: FoundText['text'], options: Options = {}) =>
  check(kind, text, options).told;

const LINK = { kind: 'link', to: 'p', text: ['there'] } as const;
const CALL = { kind: 'contact', contact: 'jazz' } as const;
const FACT = { kind: 'fact', fact: 'operator' } as const;
const FACT_LINE: Line = [{ kind: 'strong', text: [FACT] }];

describe('a table', () => {
  const table = (header: Line[], ...rows: Line[][]): Block[] => [{ kind: 'table', header, rows }];

  test('has as many cells in each row as in its header, and words in each', () => {
    expect(told('body', table(['a', 'b'], ['c', FACT_LINE], ['e', 'f']))).toEqual([]);
    expect(told('body', table(['a', 'b'], ['c', 'd'], ['e'], ['f', 'g', 'h']))).toEqual([
      'uneven-table here.0.rows.1',
      'uneven-table here.0.rows.2',
    ]);
    expect(told('body', table(['a', ''], ['c', ' ']))).toEqual([
      'empty-text here.0.header.1',
      'empty-text here.0.rows.0.1',
    ]);
  });

  test('is of a size that a phone shows', () => {
    const rows = (count: number) => Array.from({ length: count }, () => ['c', 'd']);
    expect(told('body', table(['a', 'b'], ...rows(99)))).toEqual([]);
    expect(told('body', table(['a', 'b'], ...rows(100)))).toEqual(['too-large here.0']);
  });
});

test('lines of code say something, with no sign that nobody sees', () => {
  const code = (words: string): Block[] => [{ kind: 'code', code: words }];
  expect(told('body', code('ipconfig /all\n\tping'))).toEqual([]);
  expect(told('body', code(' \n'))).toEqual(['empty-text here.0.code']);
  expect(told('body', code('rm\u202e -rf'))).toEqual(['hidden-character here.0.code']);
  expect(told('body', code('x'.repeat(10_001)))).toEqual(['too-large here.0.code']);
});

describe('a text that is missing', () => {
  test('is told of where one must be there', () => {
    expect(told('line', undefined)).toEqual(['missing-text here']);
    expect(told('line', undefined, { required: false })).toEqual([]);
    expect(told('line', undefined, { isWhole: false })).toEqual([]);
    expect(told('phrases', undefined)).toEqual([]);
  });

  test('is told of once where a whole group of them is missing', () => {
    const reporter = listener();
    const slot = (name: string) =>
      ({ path: ['node', name], kind: 'line', required: true }) as const;
    atOnce(
      checkWords(
        {
          guide: GUIDE,
          slots: [slot('title'), slot('body'), slot('summary')],
          isWhole: true,
          find: ({ path }) => ({
            path: path.at(-1) === 'summary' ? path : path.slice(0, 1),
            text: undefined,
          }),
        },
        reporter,
      ),
    );
    expect(reporter.told).toEqual(['missing-text node', 'missing-text node.summary']);
  });
});

describe('a line says something:', () => {
  test.each<Line>([
    '',
    '  ',
    [],
    [' ', ''],
    [{ kind: 'code', code: ' ' }],
    [{ ...LINK, text: [' '] }],
  ])('%j does not', (line) => {
    expect(told('line', line)).toEqual(['empty-text here']);
  });

  test.each<Line>([
    'x',
    [' ', 'x'],
    [{ kind: 'code', code: '*100#' }],
    [{ kind: 'emphasis', text: ['x'] }],
    [LINK],
    [FACT],
    [CALL],
  ])('%j does', (line) => {
    expect(told('line', line)).toEqual([]);
  });

  test('emphasis of nothing does not', () => {
    expect(told('line', [{ kind: 'emphasis', text: [' '] }])).toEqual(['empty-text here']);
  });
});

describe('what may be tapped', () => {
  test('stands in a line of a body, but not in a title or on a button', () => {
    expect(told('line', ['Go ', LINK, CALL])).toEqual([]);
    expect(told('label', ['Go ', LINK])).toEqual(['bad-markup here.1']);
    expect(told('label', ['Go ', CALL])).toEqual(['bad-markup here.1']);
    expect(told('label', ['Go ', FACT])).toEqual([]);
    expect(told('label', [{ kind: 'emphasis', text: ['Go ', LINK] }])).toEqual([
      'bad-markup here.0.text.1',
    ]);
  });

  test('and what is filled in do not stand in the words that are filled in', () => {
    expect(told('name', ['No ', LINK])).toEqual(['bad-markup here.1']);
    expect(told('name', ['No ', CALL])).toEqual(['bad-markup here.1']);
    expect(told('name', ['No ', FACT])).toEqual(['bad-markup here.1']);
    expect(told('name', ['No ', { kind: 'emphasis', text: [FACT] }])).toEqual([
      'bad-markup here.1.text.0',
    ]);
    expect(told('name', ['No ', { kind: 'code', code: 'x' }])).toEqual([]);
  });
});

describe('a sign that nobody sees', () => {
  const TURNED = 'Pay\u202e';

  test('is told of in what is tapped, filled in or typed', () => {
    expect(told('label', TURNED)).toEqual(['hidden-character here']);
    expect(told('name', TURNED)).toEqual(['hidden-character here']);
    expect(told('line', [{ kind: 'code', code: TURNED }])).toEqual(['hidden-character here.0']);
    expect(told('line', [{ ...LINK, text: [TURNED] }])).toEqual(['hidden-character here.0.text']);
  });

  test('may stand in running text', () => {
    expect(told('line', TURNED)).toEqual([]);
    expect(told('line', [{ kind: 'emphasis', text: [TURNED] }])).toEqual([]);
  });
});

describe('a name in a text', () => {
  test('is told of where it stands for nothing, and others are offered', () => {
    const fact = check('line', [{ kind: 'fact', fact: 'operater' }]);
    expect(fact.told).toEqual(['unknown-placeholder here.0.fact']);
    expect(fact.fixes).toEqual([
      { wrong: 'operater', known: ['operator', 'place', 'jazz', 'zong'] },
    ]);
    expect(told('line', [{ kind: 'contact', contact: 'operator' }])).toEqual([
      'unknown-placeholder here.0.contact',
    ]);
    expect(told('line', [{ ...LINK, to: 'gone' }])).toEqual(['unknown-target here.0.to']);
    expect(told('line', [{ ...LINK, text: [{ kind: 'fact', fact: 'gone' }] }])).toEqual([
      'unknown-placeholder here.0.text.0.fact',
    ]);
  });

  test('is the id of a contact on a card, or of a fact that has contacts', () => {
    const card = (name: string): Block[] => [{ kind: 'contact', contact: name }];
    expect(told('body', card('jazz'))).toEqual([]);
    expect(told('body', card('operator'))).toEqual([]);
    const wrong = check('body', card('place'));
    expect(wrong.told).toEqual(['unknown-contact here.0.contact']);
    expect(wrong.fixes).toEqual([{ wrong: 'place', known: ['operator', 'jazz', 'zong'] }]);
  });

  test('leads to a host that the guide names', () => {
    const link: Line = [{ ...LINK, to: 'https://example.org' }];
    expect(told('line', link, { hosts: ['example.org'] })).toEqual([]);
    expect(told('line', link, { hosts: ['example.com'] })).toEqual(['forbidden-link here.0.to']);
  });
});

describe('a body', () => {
  test('is not empty where it must be there', () => {
    expect(told('body', [])).toEqual(['empty-text here']);
    expect(told('body', [], { required: false })).toEqual([]);
  });

  test('is told of at the line of a block', () => {
    expect(
      told('body', [
        { kind: 'paragraph', text: 'Fine.' },
        { kind: 'steps', items: ['Fine.', ' '] },
        { kind: 'checklist', items: [] },
        { kind: 'link', to: 'gone', text: '' },
        { kind: 'note', text: [{ kind: 'fact', fact: 'gone' }] },
      ]),
    ).toEqual([
      'empty-text here.1.items.1',
      'empty-text here.2',
      'unknown-target here.3.to',
      'empty-text here.3.text',
      'unknown-placeholder here.4.text.0.fact',
    ]);
  });
});

describe('as much as is allowed is taken, and one more is told:', () => {
  const list = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
  const letters = (count: number): string => 'x'.repeat(count);
  const LETTERS = MOST['letters of a text'];
  const steps = (count: number): Block[] => [{ kind: 'steps', items: list(count, 'x') }];

  test.each<[what: string, kind: SlotKind, most: number, make: (n: number) => FoundText['text']]>([
    ['letters of a line', 'line', LETTERS, letters],
    ['letters of a piece', 'line', LETTERS, (n) => [letters(n)]],
    ['letters of code', 'line', LETTERS, (n) => [{ kind: 'code', code: letters(n) }]],
    ['letters of the words for a fact', 'name', MOST['letters of the words for a fact'], letters],
    ['pieces of a line', 'line', MOST['pieces of a line'], (n) => list(n, 'x')],
    ['lines of a list', 'body', MOST['lines of a list'], steps],
    [
      'blocks of a body',
      'body',
      MOST['blocks of a body'],
      (n) => list(n, { kind: 'paragraph', text: 'x' }),
    ],
  ])('%s', (_what, kind, most, make) => {
    expect(told(kind, make(most))).toEqual([]);
    expect(told(kind, make(most + 1)).map((each) => each.split(' ')[0])).toEqual(['too-large']);
  });

  test('letters of an address', () => {
    expect(told('line', [{ ...LINK, to: `tel:${letters(100)}` }])).toEqual([]);
    expect(told('line', [{ ...LINK, to: `tel:${letters(LETTERS)}` }])).toEqual([
      'too-large here.0.to',
    ]);
  });

  test('letters of the words for a fact, in pieces', () => {
    const pieces = list(10, letters(MOST['letters of the words for a fact'] / 10));
    expect(told('name', pieces)).toEqual(['too-large here']);
    expect(told('name', pieces.slice(1))).toEqual([]);
  });
});

describe('more faults than are of use', () => {
  test('are not told of a line', () => {
    const gone = { kind: 'fact', fact: 'gone' } as const;
    expect(told('line', [gone, gone, gone, gone], { most: 2 })).toHaveLength(2);
  });

  test('are not looked for in other texts', () => {
    const slots = ['a', 'b', 'c'].map((at) => ({
      path: [at],
      kind: 'line' as const,
      required: true,
    }));
    const reporter = listener(1);
    const find = ({ path }: { path: FoundText['path'] }) => ({ path, text: undefined });
    atOnce(checkWords({ guide: GUIDE, slots, isWhole: true, find }, reporter));
    expect(reporter.count).toBe(1);
  });
});
