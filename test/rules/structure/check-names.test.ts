import { describe, expect, test } from 'vitest';
import type { Guide } from '../../../src/model/guide.js';
import { end, findingsIn, guideOf, listener, question } from '../support.js';
import { checkNames } from '../../../src/rules/structure/check-names.js';

const NODES = [question('p/start', 'p/end', 'p/end'), end('p/end')];
const choice = (...values: string[]) => ({ kind: 'choice', values, sensitive: false }) as const;
const contact = (number: string) => ({
  channels: [{ kind: 'call' as const, number }],
  sources: [],
  checked: '2026-01-01',
});

const withAnswers = (...ids: readonly string[]): Guide => {
  const start = question('p/start', ...ids.map(() => 'p/end' as const));
  const answers = start.answers.map((answer, index) => ({ ...answer, id: ids[index] ?? '' }));
  return guideOf([{ ...start, answers }, end('p/end')]);
};
const withProblems = (...ids: readonly string[]): Guide =>
  guideOf([], {
    problems: ids.map((id) => ({ id, start: `${id}/end`, nodes: [end(`${id}/end`)] })),
  });

test('names that stand once and mean nothing else are taken', () => {
  const facts = { place: choice('home', 'abroad') };
  const contacts = { operator: contact('111') };
  expect(findingsIn(guideOf(NODES, { facts, contacts }))).toEqual([]);
  expect(findingsIn(withProblems('p', 'q'))).toEqual([]);
});

describe('a name is told where it stands a second time:', () => {
  test.each<[what: string, guide: Guide, told: string[]]>([
    [
      'a locale',
      guideOf(NODES, { locales: ['en', 'ur', 'en'], languageNames: { en: 'English', ur: 'اردو' } }),
      ['duplicate-id locales.2'],
    ],
    [
      'a value of a fact',
      guideOf(NODES, { facts: { place: choice('home', 'abroad', 'home', 'home') } }),
      ['duplicate-id facts.place.values.2', 'duplicate-id facts.place.values.3'],
    ],
    [
      'an answer',
      withAnswers('yes', 'no', 'yes'),
      ['duplicate-id problems.0.nodes.0.answers.2.id'],
    ],
    ['a node', guideOf([...NODES, end('p/end')]), ['duplicate-id problems.0.nodes.2.id']],
    [
      'a problem',
      withProblems('p', 'p'),
      ['duplicate-id problems.1.id', 'duplicate-id problems.1.nodes.0.id'],
    ],
    [
      'a fact, as a contact',
      guideOf(NODES, { facts: { place: choice('a', 'b') }, contacts: { place: contact('111') } }),
      ['duplicate-id contacts.place'],
    ],
  ])('%s', (_what, guide, told) => {
    expect(findingsIn(guide)).toEqual(told);
  });
});

describe('a name that means something else already is told:', () => {
  test.each<[what: string, guide: Guide, told: string[]]>([
    ['to trails, a problem', withProblems('start'), ['reserved-id problems.0.id']],
    [
      'to trails, an answer',
      withAnswers('detour', 'return'),
      [
        'reserved-id problems.0.nodes.0.answers.0.id',
        'reserved-id problems.0.nodes.0.answers.1.id',
      ],
    ],
    [
      'to JavaScript, an answer',
      withAnswers('prototype', 'constructor', 'no'),
      [
        'reserved-id problems.0.nodes.0.answers.0.id',
        'reserved-id problems.0.nodes.0.answers.1.id',
      ],
    ],
  ])('%s', (_what, guide, told) => {
    expect(findingsIn(guide)).toEqual(told);
  });

  test('a word that only means something for other things is free', () => {
    expect(findingsIn(withAnswers('start', 'p'))).toEqual([]);
    expect(findingsIn(withProblems('detour', 'return'))).toEqual([]);
  });
});

test('each language says what it calls itself', () => {
  const guide = guideOf(NODES, { locales: ['en', 'ur', 'zh-Hans'] });
  expect(findingsIn(guide)).toEqual([
    'missing-field languageNames.ur',
    'missing-field languageNames.zh-Hans',
  ]);
});

test('a node carries the name of the problem it stands in', () => {
  const guide = guideOf([], {
    problems: [
      { id: 'p', start: 'p/end', nodes: [end('p/end')] },
      { id: 'q', start: 'q/end', nodes: [end('q/end'), end('p/other')] },
    ],
  });
  expect(findingsIn(guide)).toContain('unknown-problem problems.1.nodes.1.id');
  expect(findingsIn(guide).filter((told) => told.startsWith('unknown-problem'))).toHaveLength(1);
});

test('more faults than are of use are not told', () => {
  const reporter = listener(3);
  checkNames(withAnswers('a', 'a', 'a', 'a', 'a', 'a', 'a'), reporter);
  expect(reporter.count).toBe(3);
});
