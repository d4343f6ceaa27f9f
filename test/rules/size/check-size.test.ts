import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.js';
import type { Answer, Guide, GuideNode } from '../../../src/model/guide.js';
import { checkPartSize } from '../../../src/rules/size/check-part-size.js';
import { checkSize } from '../../../src/rules/size/check-size.js';
import { MOST, MOST_OF_A_GUIDE, MOST_OF_A_PART } from '../../../src/rules/size/limits.js';
import { end, findingsIn, guideOf, listener, question, remedy } from '../support.js';
import { list } from '../../support/list.js';
import { atOnce } from '../../../src/model/steps.js';

const record = <T>(count: number, make: (index: number) => T): Record<string, T> =>
  Object.fromEntries(list(count, (index) => [`n${index}`, make(index)]));

const START = question('p/start', 'p/end', 'p/end');
const guide = (rest: Partial<Guide>): Guide => guideOf([START, end('p/end')], rest);
const first = (node: GuideNode): Guide => guideOf([node, end('p/end')]);
const choice = (values: number, sensitive = false): Fact => ({
  kind: 'choice',
  values: list(values, (index) => `v${index}`),
  sensitive,
});
const contact = (channels = 1, sources = 0) => ({
  channels: list(channels, () => ({ kind: 'call' as const, number: '111' })),
  sources: list(sources, () => 'law'),
  checked: '2026-01-01',
});
const source = () => ({ title: 'The law', checked: '2026-01-01' });
const answers = (count: number, branches = 1): Answer[] =>
  list(count, (index) => ({
    id: `a${index}`,
    learn: {},
    route: list(branches, () => ({ to: 'p/end' as const })),
  }));
const withPattern = (letters: number): Answer[] =>
  answers(2).map((answer, index) => ({
    ...answer,
    matches: ['x'.repeat(index === 0 ? letters - 1 : 1)],
  }));

function told(of: Guide): readonly string[] {
  const reporter = listener();
  atOnce(checkSize(of, reporter));
  return reporter.told;
}

/** How many come with one more of what they are made of. */
const STEPS: Readonly<Record<string, number>> = {
  branches: 50,
  'tests in branches': 2,
  'branches times values of sensitive facts': 500,
};

describe('a guide may have as many as is allowed, and no more:', () => {
  test.each<[what: keyof typeof MOST_OF_A_GUIDE, path: string, make: (count: number) => Guide]>([
    ['locales', 'locales', (n) => guide({ locales: list(n, (at) => `l${at}`) })],
    ['conditions', 'conditions', (n) => guide({ conditions: record(n, () => ({ known: 'f' })) })],
    ['facts', 'facts', (n) => guide({ facts: record(n, () => choice(2)) })],
    [
      'values of sensitive facts',
      'facts',
      (n) => guide({ facts: { a: choice(n - 9, true), b: choice(9, true), c: choice(9) } }),
    ],
    [
      'problems',
      'problems',
      (n) =>
        guideOf([], { problems: list(n, (at) => ({ id: `p${at}`, start: 'p/a', nodes: [] })) }),
    ],
    ['nodes', 'problems', (n) => guideOf(list(n, (at) => end(`p/n${at}`)))],
    [
      'branches',
      'problems',
      (n) => guideOf(list(n / 50, (at) => ({ ...START, id: `p/n${at}`, answers: answers(25, 2) }))),
    ],
    [
      'tests in branches',
      'problems',
      (n) => {
        const any = list(n / 2, () => ({ known: 'f' }));
        const route = [{ when: { any }, to: START.id }];
        const twice = ['a', 'b'].map((id) => ({ id, learn: {}, route }));
        return guideOf([{ ...START, answers: twice }]);
      },
    ],
    [
      'branches times values of sensitive facts',
      'facts',
      (n) =>
        guideOf(
          list(n / 500, (at) => ({ ...START, id: `p/n${at}`, answers: answers(25, 2) })),
          { facts: { a: choice(10, true) } },
        ),
    ],
    [
      'detours',
      'problems',
      (n) => guideOf([...list(n, () => remedy('p/a', 'p/b', 'p/c')), remedy('p/a', 'p/b'), START]),
    ],
    ['contacts', 'contacts', (n) => guide({ contacts: record(n, () => contact()) })],
    ['sources', 'sources', (n) => guide({ sources: record(n, source) })],
  ])('%s', (what, path, make) => {
    const most = MOST_OF_A_GUIDE[what];
    const more = most + (STEPS[what] ?? 1);
    expect(told(make(most))).toEqual([]);
    expect(told(make(more))).toEqual([`too-large ${path}`]);
  });
});

describe('one thing may have as many as is allowed, and no more:', () => {
  const NODE = 'problems.0.nodes.0';
  test.each<[what: keyof typeof MOST, path: string, make: (count: number) => Guide]>([
    ['values of a fact', 'facts.f.values', (n) => guide({ facts: { f: choice(n) } })],
    ['channels of a contact', 'contacts.a.channels', (n) => guide({ contacts: { a: contact(n) } })],
    [
      'sources of one place',
      'contacts.a.sources',
      (n) => guide({ contacts: { a: contact(1, n) } }),
    ],
    [
      'sources of one place',
      `${NODE}.sources`,
      (n) => first({ ...START, sources: list(n, () => 'a') }),
    ],
    ['answers of a node', `${NODE}.answers`, (n) => first({ ...START, answers: answers(n) })],
    [
      'letters of the patterns of a node',
      `${NODE}.answers`,
      (n) => first({ ...START, answers: withPattern(n) }),
    ],
    [
      'branches of a route',
      `${NODE}.answers.0.route`,
      (n) => first({ ...START, answers: answers(1, n) }),
    ],
  ])('%s', (what, path, make) => {
    expect(told(make(MOST[what]))).toEqual([]);
    expect(told(make(MOST[what] + 1))).toEqual([`too-large ${path}`]);
  });
});

describe('a name may be as long as is allowed, and no longer:', () => {
  test.each<[what: string, path: string, make: (name: string) => Guide]>([
    ['of a guide', 'id', (id) => guide({ id })],
    ['of a condition', 'conditions.NAME', (id) => guide({ conditions: { [id]: { known: 'f' } } })],
    ['of a fact', 'facts.NAME', (id) => guide({ facts: { [id]: choice(2) } })],
    [
      'of a value',
      'facts.f.values.1',
      (id) => guide({ facts: { f: { kind: 'choice', values: ['a', id], sensitive: false } } }),
    ],
    ['of a contact', 'contacts.NAME', (id) => guide({ contacts: { [id]: contact() } })],
    [
      'of a problem',
      'problems.0.id',
      (id) => guideOf([], { problems: [{ id, start: 'p/a', nodes: [] }] }),
    ],
    ['of a node', 'problems.0.nodes.1.id', (id) => guideOf([START, end(`long-problem/${id}`)])],
    [
      'of an answer',
      'problems.0.nodes.0.answers.0.id',
      (id) =>
        first({ ...START, answers: answers(2).map((each, at) => (at ? each : { ...each, id })) }),
    ],
  ])('%s', (_what, path, make) => {
    const name = 'x'.repeat(MOST['letters of a name']);
    expect(told(make(name))).toEqual([]);
    expect(told(make(`${name}x`))).toEqual([`too-large ${path.replace('NAME', `${name}x`)}`]);
  });
});

describe('a part of a compiled guide', () => {
  function tooLarge(part: object): readonly string[] {
    const reporter = listener();
    atOnce(checkPartSize(part, reporter));
    return reporter.told;
  }
  const nested = (levels: number, wrap: (inner: unknown) => object): object =>
    list(levels, () => wrap).reduce<object>((inner, each) => each(inner), {});

  test('may hold as many values as is allowed, in lists and groups', () => {
    const values = (count: number) => ({ list: list(count - 3, () => 1), group: { a: null } });
    expect(tooLarge(values(MOST_OF_A_PART.values))).toEqual([]);
    expect(tooLarge(values(MOST_OF_A_PART.values + 1))).toEqual(['too-large ']);
  });

  test('may hold as many letters as is allowed, in names and texts', () => {
    const text = 'x'.repeat(MOST_OF_A_PART.letters - 'texts'.length - 'name'.length - 3);
    expect(tooLarge({ texts: [text, 'xxx'], name: 5 })).toEqual([]);
    expect(tooLarge({ texts: [text, 'xxxx'], name: 5 })).toEqual(['too-large ']);
    expect(tooLarge({ texts: [text, 'xxx'], name5: 5 })).toEqual(['too-large ']);
  });

  test('may go as deep as is allowed; else the deepest place is told', () => {
    const most = MOST_OF_A_PART.levels;
    const group = (inner: unknown) => ({ beside: 'x', a: inner, after: 1 });
    expect(tooLarge(nested(most, group))).toEqual([]);
    expect(tooLarge(nested(most + 1, group))).toEqual([
      `too-large ${list(most + 1, () => 'a').join('.')}`,
    ]);
    expect(tooLarge(nested(most + 1, (inner) => [1, inner]))).toEqual([
      `too-large ${list(most + 1, () => '1').join('.')}`,
    ]);
  });
});

test('of a guide that is too large nothing else is told, since looking could take long', () => {
  const lost = question('p/start', 'p/gone');
  expect(findingsIn(guideOf([lost], { id: 'x'.repeat(101) }))).toEqual(['too-large id']);
});
