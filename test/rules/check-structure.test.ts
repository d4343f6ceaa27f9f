import { describe, expect, test } from 'vitest';
import type { Conditions } from '../../src/model/condition.js';
import type { NodeId } from '../../src/model/guide.js';
import { end, findingsIn, guideOf, question } from './support.js';

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_each, index) => make(index));

const FACTS = { f: { kind: 'choice', values: ['a', 'b'], sensitive: false } } as const;

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
      ...many(50, (at) => [`c${at + 1}`, { all: [{ named: `c${at}` }, { named: `c${at}` }] }]),
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
      'unbounded-loop problems.0.nodes.1',
      'unbounded-loop problems.0.nodes.0',
    ]);
  });
});

test('a node from which no end can be reached is told, and each before it', () => {
  const guide = guideOf([
    question('p/start', 'p/end', 'p/dead'),
    { ...question('p/dead', 'p/dead', 'p/dead') },
    end('p/end'),
  ]);
  expect(findingsIn(guide)).toContain('no-way-to-end problems.0.nodes.1');
  expect(findingsIn(guide)).not.toContain('no-way-to-end problems.0.nodes.0');
});

test('the largest guide is checked at once', () => {
  const id = (at: number): NodeId => `p/n${at}`;
  const nodes = many(9999, (at) => question(id(at), id(at + 1), id(Math.min(at + 2, 9999))));
  const guide = guideOf([...nodes, end(id(9999))]);
  const started = performance.now();
  expect(findingsIn(guide)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});
