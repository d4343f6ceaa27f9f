import { describe, expect, test } from 'vitest';
import type { Condition, Conditions } from '../../../src/model/condition.js';
import { ConditionTests } from '../../../src/rules/structure/condition-tests.js';
import { guideOf } from '../support.js';

const KNOWN: Condition = { known: 'f' };
const count = (condition: Condition, conditions: Conditions = {}): number =>
  new ConditionTests(guideOf([], { conditions })).of(condition);

describe('the tests on facts that a condition makes are', () => {
  test.each<[what: string, condition: Condition, tests: number]>([
    ['one for a fact that is known', KNOWN, 1],
    ['one for each fact that has a value', { is: { f: 'a', g: 'b', h: 'c' } }, 3],
    ['one for each value that a fact may have', { in: { f: ['a', 'b'], g: ['c', 'd', 'e'] } }, 5],
    ['as many as the part that does not hold makes', { not: { is: { f: 'a', g: 'b' } } }, 2],
    ['those of all parts', { all: [KNOWN, { is: { f: 'a', g: 'b' } }] }, 3],
    ['those of any part', { any: [KNOWN, { not: KNOWN }, KNOWN] }, 3],
  ])('%s', (_what, condition, tests) => {
    expect(count(condition)).toBe(tests);
  });
});

describe('a condition that is named', () => {
  const conditions: Conditions = {
    pair: { all: [KNOWN, KNOWN] },
    outer: { any: [{ named: 'pair' }, KNOWN] },
    other: { named: 'pair' },
    itself: { any: [KNOWN, { named: 'itself' }] },
  };
  const named = (name: string): Condition => ({ named: name });

  test('counts with what it holds, through further names', () => {
    expect(count(named('pair'), conditions)).toBe(1 + 2);
    expect(count(named('outer'), conditions)).toBe(1 + 2 + 2);
    expect(count({ all: [named('pair'), KNOWN, named('outer')] }, conditions)).toBe(3 + 2 + 4);
  });

  test('holds its tests once, however often it is named', () => {
    expect(count({ all: [named('pair'), named('pair')] }, conditions)).toBe(2 + 2);
    const both = { ...conditions, both: { all: [named('outer'), named('other')] } };
    expect(count(named('both'), both)).toBe(1 + 2 + 2 + 1 + 2);
  });

  test('counts the same when it is asked for again', () => {
    const tests = new ConditionTests(guideOf([], { conditions }));
    expect([1, 2].map(() => tests.of(named('outer')))).toEqual([5, 5]);
    expect(tests.of(named('pair'))).toBe(3);
  });

  test('is one test where the guide lacks it, and ends where it rests on itself', () => {
    expect(count(named('gone'), conditions)).toBe(1);
    expect(count(named('constructor'), conditions)).toBe(1);
    expect(count(named('itself'), conditions)).toBe(1 + 2);
  });
});
