import { describe, expect, test } from 'vitest';
import type { Conditions } from '../../../src/model/condition.js';
import type { NodeId } from '../../../src/model/guide.js';
import { Graph } from '../../../src/model/graph/graph.js';
import { checkStructure } from '../../../src/rules/structure/check-structure.js';
import { findLoops } from '../../../src/rules/proof/find-loops.js';
import { end, findingsIn, guideOf, listener, question, remedy } from '../support.js';
import { list } from '../../support/list.js';

const FACTS = { f: { kind: 'choice', values: ['a', 'b'], sensitive: false } } as const;

/** Where “worked”, “failed” and “could-not” lead. */
const replies = (...to: readonly NodeId[]) =>
  ['worked', 'failed', 'could-not'].map((id, index) => ({
    id,
    learn: {},
    route: to.slice(index, index + 1).map((target) => ({ to: target })),
  }));

/** A guide that has these conditions, of which its one question reads the last. */
function withConditions(conditions: Conditions) {
  const last = Object.keys(conditions).at(-1) ?? '';
  const start = question('p/start', 'p/end', 'p/end');
  const [first, ...others] = start.answers;
  const route = [{ when: { named: last }, to: 'p/end' as const }, { to: 'p/end' as const }];
  const answers = first ? [{ ...first, route }, ...others] : [];
  return guideOf([{ ...start, answers }, end('p/end')], { facts: FACTS, conditions });
}

describe('named conditions', () => {
  test('that double at each step are looked into once each', () => {
    const doubling = Object.fromEntries([
      ['c0', { is: { f: 'a' } }],
      ...list(50, (at) => [`c${at + 1}`, { all: [{ named: `c${at}` }, { named: `c${at}` }] }]),
    ]) as Conditions;
    const started = performance.now();
    // Nothing is found, but that they go deeper than a browser may follow.
    expect(new Set(findingsIn(withConditions(doubling)).map((told) => told.split(' ')[0]))).toEqual(
      new Set(['too-large']),
    );
    const { c16, ...rest } = doubling;
    const sixteen = Object.fromEntries(Object.entries({ ...rest, c16 }).slice(0, 16));
    expect(findingsIn(withConditions(sixteen as Conditions))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('that rest on each other in a ring are each told', () => {
    const ring: Conditions = {
      free: { is: { f: 'a' } },
      a: { not: { named: 'b' } },
      b: { any: [{ named: 'free' }, { named: 'c' }] },
      c: { all: [{ named: 'a' }] },
    };
    expect(findingsIn(withConditions(ring))).toEqual([
      'circular-condition conditions.a',
      'circular-condition conditions.b',
      'circular-condition conditions.c',
    ]);
  });
});

describe('ways that never end', () => {
  test('are told once for nodes that go round together, and for each group of them', () => {
    const guide = guideOf([
      question('p/start', 'p/a', 'p/x'),
      question('p/a', 'p/b', 'p/end'),
      question('p/b', 'p/a', 'p/end'),
      question('p/x', 'p/y', 'p/end'),
      question('p/y', 'p/x', 'p/y'),
      end('p/end'),
    ]);
    expect(findingsIn(guide)).toEqual([
      'unbounded-loop problems.0.nodes.1',
      'unbounded-loop problems.0.nodes.3',
    ]);
  });

  test('are found behind one that was found', () => {
    const guide = guideOf([
      question('p/a', 'p/b', 'p/d'),
      question('p/b', 'p/c', 'p/end'),
      question('p/c', 'p/b', 'p/end'),
      question('p/d', 'p/a', 'p/end'),
      end('p/end'),
    ]);
    expect(findingsIn(guide)).toEqual([
      'unbounded-loop problems.0.nodes.0',
      'unbounded-loop problems.0.nodes.1',
    ]);
  });

  test('are told with the nodes that go round, without those on the way there', () => {
    const guide = guideOf([
      question('p/a', 'p/b', 'p/end'),
      question('p/b', 'p/c', 'p/end'),
      question('p/c', 'p/d', 'p/end'),
      question('p/d', 'p/c', 'p/a'),
      end('p/end'),
    ]);
    expect(findLoops(new Graph(guide))).toEqual([['p/c', 'p/d', 'p/c']]);
    expect(findingsIn(guide)).toEqual(['unbounded-loop problems.0.nodes.2']);
  });

  test('do not lead through counted replies', () => {
    const guide = guideOf([
      question('p/start', 'p/try', 'p/end'),
      { ...remedy('p/try', 'p/start'), answers: replies('p/start', 'p/end', 'p/start') },
      end('p/end'),
    ]);
    expect(findingsIn(guide)).toEqual([]);
    const failed = guideOf([
      question('p/start', 'p/try', 'p/end'),
      { ...remedy('p/try', 'p/start'), answers: replies('p/end', 'p/start', 'p/end') },
      end('p/end'),
    ]);
    expect(findingsIn(failed)).toEqual(['unbounded-loop problems.0.nodes.0']);
  });
});

test('a node from which no end can be reached is told, and each before it', () => {
  const guide = guideOf([
    question('p/start', 'p/end', 'p/before'),
    question('p/before', 'p/dead', 'p/dead'),
    question('p/dead', 'p/before', 'p/dead'),
    end('p/end'),
  ]);
  expect(findingsIn(guide).filter((told) => told.startsWith('no-way-to-end'))).toEqual([
    'no-way-to-end problems.0.nodes.1',
    'no-way-to-end problems.0.nodes.2',
  ]);
});

test('a node to which nothing leads is told', () => {
  const guide = guideOf([
    question('p/start', 'p/end', 'p/end'),
    question('p/lost', 'p/behind', 'p/end'),
    end('p/behind'),
    end('p/end'),
  ]);
  expect(findingsIn(guide)).toEqual([
    'unreachable-node problems.0.nodes.1',
    'unreachable-node problems.0.nodes.2',
  ]);
});

describe('a detour', () => {
  const twoProblems = (back: NodeId) =>
    guideOf([], {
      problems: [
        {
          id: 'p',
          start: 'p/first',
          nodes: [question('p/first', 'p/end', 'p/start'), START, end('p/end')],
        },
        { id: 'q', start: 'q/start', nodes: [question('q/start', 'q/end', back), end('q/end')] },
      ],
    });
  const START = remedy('p/start', 'p/end', 'q/start');

  test('may lead to where its own remedy is not met again', () => {
    expect(findingsIn(twoProblems('q/end'))).toEqual([]);
    expect(findingsIn(twoProblems('p/end'))).toEqual([]);
  });

  test('may not lead back into itself', () => {
    expect(findingsIn(twoProblems('p/start'))).toEqual([
      'endless-detour problems.0.nodes.1.detour',
    ]);
    expect(findingsIn(twoProblems('p/first'))).toEqual([
      'endless-detour problems.0.nodes.1.detour',
    ]);
  });

  test('makes reachable what only it leads to', () => {
    const inner = guideOf([
      remedy('p/start', 'p/end', 'p/inner'),
      question('p/inner', 'p/end', 'p/end'),
      end('p/end'),
    ]);
    expect(findingsIn(inner)).toEqual([]);
  });
});

describe('what is wrong with a structure is told', () => {
  const dead = [question('p/start', 'p/end', 'p/dead'), question('p/dead', 'p/dead', 'p/dead')];
  const url = 'ftp://example.org';
  const sources = { law: { title: 'The law', url, checked: '2026-01-01' } };

  test('with its pages, whatever else is wrong', () => {
    expect(findingsIn(guideOf([question('p/start', 'p/gone')], { sources }))).toEqual([
      'unknown-target problems.0.nodes.0.answers.0.route.0.to',
      'forbidden-link sources.law.url',
    ]);
  });

  test('with its answers and ways where its names hold, whatever else its pages do', () => {
    expect(findingsIn(guideOf([...dead, end('p/end')], { sources }))).toEqual([
      'forbidden-link sources.law.url',
      'no-way-to-end problems.0.nodes.1',
      'unbounded-loop problems.0.nodes.1',
    ]);
  });

  test('to a reporter that was told something before', () => {
    const reporter = listener();
    reporter.add('empty-text', ['before'], '', '');
    checkStructure(guideOf([...dead, end('p/end')]), reporter);
    expect(reporter.told).toEqual([
      'empty-text before',
      'no-way-to-end problems.0.nodes.1',
      'unbounded-loop problems.0.nodes.1',
    ]);
  });

  test('where its pages lead to hosts that are not allowed', () => {
    const reporter = listener();
    const page = { law: { title: 'The law', url: 'https://example.org', checked: '2026-01-01' } };
    const channels = [{ kind: 'web' as const, url: 'https://example.com' }];
    const contacts = { shop: { channels, sources: [], checked: '2026-01-01' } };
    const guide = guideOf([end('p/end')], { contacts, sources: page });
    checkStructure(guide, reporter, ['example.org']);
    expect(reporter.told).toEqual(['forbidden-link contacts.shop.channels.0.url']);
  });
});
