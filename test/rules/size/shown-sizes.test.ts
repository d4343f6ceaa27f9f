import { describe, expect, test } from 'vitest';
import type { GuideNode } from '../../../src/model/guide.js';
import type { Block, Line } from '../../../src/model/text/rich-text.js';
import type { AnswerText, GuideText, Localized } from '../../../src/model/text/text.js';
import { ShownSizes } from '../../../src/rules/size/shown-sizes.js';
import { end, guideOf, question, remedy } from '../support.js';
import { guideText } from './guide-text.js';

const contact = (...numbers: string[]) => ({
  channels: numbers.map((number) => ({ kind: 'call' as const, number })),
  sources: [],
  checked: '2026-01-01',
});
const GUIDE = guideOf([end('p/end')], {
  contacts: {
    shop: contact('111', '22222'),
    jazz: { ...contact('333'), for: { operator: 'jazz' } },
    zong: { ...contact('4444'), for: { operator: 'zong' } },
  },
  sources: {
    law: { title: 'The law', checked: '2026-01-01' },
    page: { checked: '2026-01-01' },
  },
});
const TEXT = guideText({
  facts: {
    operator: {
      label: 'Operator',
      unset: 'yours',
      values: { jazz: 'Jazz', zong: [{ kind: 'emphasis', text: ['Zong', ' ', 'Pakistan'] }] },
    },
  },
  contacts: { shop: 'Shop', jazz: 'Jazz', zong: 'Zong' },
});
const NEW_TAB = TEXT.interface['new-tab'].length;
const CALL = TEXT.interface.call.length;

const LINK = { kind: 'link', to: 'https://example.org', text: ['there'] } as const;

const sizeOf = (line: Localized<Line>, text: GuideText = TEXT) =>
  new ShownSizes(GUIDE, text).line(line);

/** An end with this body, and nothing else. */
const bodyOf = (...body: Block[]) =>
  new ShownSizes(GUIDE, {
    ...TEXT,
    nodes: { 'p/end': { title: '', body, answers: {} } },
  }).node(end('p/end'));

describe('the letters of a line are those that are read:', () => {
  test.each<[what: string, line: Localized<Line>, letters: number]>([
    ['of plain words', 'Hello', 5],
    ['of pieces together', ['Hello', ' ', 'you'], 9],
    ['of strong words', [{ kind: 'strong', text: ['ab', 'c'] }], 3],
    ['of what is emphasised', [{ kind: 'emphasis', text: ['a', { kind: 'code', code: 'bc' }] }], 3],
    ['of a code', [{ kind: 'code', code: '*100#' }], 5],
    ['of a link, which opens a new tab', [LINK], 5 + NEW_TAB],
    ['of the longest words for a fact', [{ kind: 'fact', fact: 'operator' }], 13],
    ['of the first number of a contact', [{ kind: 'contact', contact: 'shop' }], 3 + NEW_TAB],
    ['of words in another language', { locale: 'ur', text: 'Hello' }, 5],
    ['of no fact', [{ kind: 'fact', fact: 'gone' }], 0],
  ])('%s', (_what, line, letters) => {
    expect(sizeOf(line).letters).toBe(letters);
  });

  test('of what stands for a fact without a value, where that is longest', () => {
    const unset = { unset: 'the operator of yours', label: '', values: { jazz: 'Jazz' } };
    const text = guideText({ facts: { operator: unset } });
    expect(sizeOf([{ kind: 'fact', fact: 'operator' }], text).letters).toBe(21);
  });
});

describe('an element is counted', () => {
  test.each<[what: string, line: Localized<Line>]>([
    ['emphasis', [{ kind: 'emphasis', text: ['x'] }]],
    ['strong words', [{ kind: 'strong', text: ['x'] }]],
    ['code', [{ kind: 'code', code: 'x' }]],
    ['a placeholder', [{ kind: 'fact', fact: 'gone' }]],
    ['another language', { locale: 'ur', text: 'x' }],
  ])('for %s', (_what, line) => {
    expect(sizeOf('x').elements).toBe(0);
    expect(sizeOf(line).elements).toBe(1);
  });

  test('for each of several, inside each other too', () => {
    const inner = [{ kind: 'code', code: 'x' } as const, { kind: 'code', code: 'y' } as const];
    expect(sizeOf([{ kind: 'emphasis', text: inner }, ...inner]).elements).toBe(5);
    expect(sizeOf([LINK, LINK]).elements).toBe(2 * sizeOf([LINK]).elements);
    expect(sizeOf([LINK]).elements).toBeGreaterThan(0);
    expect(sizeOf([{ kind: 'contact', contact: 'shop' }]).elements).toBeGreaterThan(0);
  });

  test('for what the words for a fact hold', () => {
    expect(sizeOf([{ kind: 'fact', fact: 'operator' }]).elements).toBe(2);
  });
});

describe('the letters of a body are those', () => {
  test.each<[what: string, block: Block, letters: number]>([
    ['of a paragraph', { kind: 'paragraph', text: 'Hello' }, 5],
    ['of all steps', { kind: 'steps', items: ['ab', 'cde'] }, 5],
    ['of a heading', { kind: 'heading', text: 'Hello' }, 5],
    ['of a list', { kind: 'list', items: ['ab', 'cde'] }, 5],
    ['of all cells', { kind: 'table', header: ['ab', 'c'], rows: [['d', 'ef']] }, 6],
    ['of lines of code', { kind: 'code', code: 'ping' }, 4],
    ['of all boxes to tick', { kind: 'checklist', items: ['ab', 'cde'] }, 5],
    ['of a note and its heading', { kind: 'note', text: 'ab' }, 2 + TEXT.interface.note.length],
    ['of a warning, too', { kind: 'warning', text: 'ab' }, 2 + TEXT.interface.warning.length],
    ['of a link', LINK, 5 + NEW_TAB],
    [
      'of the card of a contact: its name, and each number with what is done with it',
      { kind: 'contact', contact: 'shop' },
      'Shop'.length + 3 + 5 + 2 * (CALL + NEW_TAB),
    ],
    [
      'of the cards of all contacts for a fact',
      { kind: 'contact', contact: 'operator' },
      'Jazz'.length + 'Zong'.length + 3 + 4 + 2 * (CALL + NEW_TAB),
    ],
    ['of no contact', { kind: 'contact', contact: 'gone' }, 0],
  ])('%s', (_what, block, letters) => {
    expect(bodyOf(block).letters).toBe(letters);
    expect(bodyOf(block, block).letters).toBe(2 * letters);
  });

  test('where each block, item and number is an element or more', () => {
    const count = (...body: Block[]) => bodyOf(...body).elements;
    const list = (kind: 'steps' | 'list' | 'checklist', ...items: Line[]): Block => ({
      kind,
      items,
    });
    expect(count()).toBe(0);
    for (const kind of ['paragraph', 'heading', 'note', 'warning'] as const) {
      expect(count({ kind, text: 'x' })).toBeGreaterThan(0);
      expect(count({ kind, text: [{ kind: 'code', code: 'x' }] })).toBe(
        count({ kind, text: 'x' }) + 1,
      );
    }
    for (const kind of ['steps', 'list', 'checklist'] as const) {
      const [none, one, two] = [[], ['x'], ['x', 'y']].map((items) => count(list(kind, ...items)));
      expect(none).toBe(1);
      expect(one).toBeGreaterThan(1);
      expect(two).toBe(2 * (one ?? 0) - 1);
    }
    const table = (...rows: Line[][]): Block => ({ kind: 'table', header: ['x'], rows });
    expect(count(table(['x'], ['x'])) - count(table(['x']))).toBe(2);
    expect(count({ kind: 'code', code: 'x' })).toBe(2);
    expect(count(LINK)).toBe(sizeOf([LINK]).elements + 1);
    const card = (name: string) => count({ kind: 'contact', contact: name });
    expect(card('operator')).toBe(card('jazz') + card('zong'));
    expect(card('shop')).toBeGreaterThan(card('jazz'));
    expect(card('gone')).toBe(0);
  });
});

describe('a node is as large as', () => {
  const labels = { label: 'Yes', summary: 'They said yes, at length' };
  const sizeWith = (node: GuideNode, answers: Record<string, AnswerText>) =>
    new ShownSizes(GUIDE, {
      ...TEXT,
      nodes: { [node.id]: { title: 'Title', body: [], answers } },
    }).node(node);

  test('its title, and the labels of its answers', () => {
    const ask = question('p/ask', 'p/end', 'p/end');
    const size = sizeWith(ask, { a0: labels, a1: labels });
    expect(size.letters).toBe(5 + 3 + 3);
    const one = sizeWith(question('p/ask', 'p/end'), { a0: labels });
    expect(size.elements).toBe(2 * one.elements);
    expect(one.elements).toBeGreaterThan(0);
  });

  test('the replies of a remedy, whose words are those of the interface unless it has its own', () => {
    const { worked, failed } = TEXT.interface;
    const own = TEXT.interface['could-not'].length;
    const rest = 5 + worked.length + failed.length;
    expect(sizeWith(remedy('p/try', 'p/end'), {}).letters).toBe(rest + own);
    expect(sizeWith(remedy('p/try', 'p/end'), { 'could-not': labels }).letters).toBe(rest + 3);
    const led = sizeWith(remedy('p/try', 'p/end', 'q/end'), { detour: labels });
    expect(led.letters).toBe(rest + own + 3);
  });

  test('the titles of its sources, each a link; one may have none', () => {
    const size = (...sources: string[]) => sizeWith({ ...end('p/end'), sources }, {});
    expect(size('law').letters).toBe(5 + 'The law'.length + NEW_TAB);
    expect(size('law', 'page', 'gone').letters).toBe(5 + 'The law'.length + 3 * NEW_TAB);
    expect(size('law', 'page').elements).toBe(2 * size('law').elements);
    expect(size('law').elements).toBeGreaterThan(size().elements);
  });

  test('what is there, where names, contacts and words are missing, which others tell of', () => {
    const body: Block[] = [
      { kind: 'paragraph', text: ['Ask ', { kind: 'contact', contact: 'gone' }] },
      { kind: 'contact', contact: 'shop' },
    ];
    const node = remedy('p/try', 'p/end', 'q/end');
    const nodes = { [node.id]: { title: 'Title', body, answers: {} } };
    const { letters } = new ShownSizes(GUIDE, { ...TEXT, nodes, contacts: {} }).node(node);
    expect(letters).toBeGreaterThan(5 + 4 + 3 + 5);
    expect(letters).toBe(sizeWith(node, {}).letters + 4 + NEW_TAB + 3 + 5 + 2 * (CALL + NEW_TAB));
  });

  test('nothing, where it has no words', () => {
    expect(new ShownSizes(GUIDE, TEXT).node(end('p/end'))).toEqual({ elements: 0, letters: 0 });
  });
});

test('the start view shows the title and the hint of each problem', () => {
  const start = (problems: GuideText['problems']) =>
    new ShownSizes(GUIDE, { ...TEXT, problems }).startView();
  const one = { p: { title: 'No code', hint: 'It does not come' } };
  const two = { ...one, q: { title: 'Locked', hint: [{ kind: 'code' as const, code: 'PUK' }] } };
  expect(start(one).letters).toBe(7 + 16);
  expect(start(two).letters).toBe(7 + 16 + 6 + 3);
  expect(start(one).elements).toBeGreaterThan(0);
  expect(start(two).elements).toBe(2 * start(one).elements + 1);
});
