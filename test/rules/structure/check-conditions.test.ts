import { describe, expect, test } from 'vitest';
import type { Condition, Conditions } from '../../../src/model/condition.js';
import type { Guide } from '../../../src/model/guide.js';
import { checkConditions } from '../../../src/rules/structure/check-conditions.js';
import { MOST } from '../../../src/rules/size/limits.js';
import { end, guideOf, listener, question } from '../support.js';

const LEVELS = MOST['levels of a condition'];
const FACTS = { f: { kind: 'choice', values: ['a', 'b'], sensitive: false } } as const;
const KNOWN: Condition = { known: 'f' };

/** A guide that has these conditions, of which its one question reads one. */
function guide(conditions: Conditions, when: Condition): Guide {
  const start = question('p/start', 'p/end', 'p/end');
  const [first, ...others] = start.answers;
  const route = [{ to: 'p/end' as const }, { when, to: 'p/end' as const }];
  const answers = first ? [...others, { ...first, route }] : [];
  return guideOf([{ ...start, answers }, end('p/end')], { facts: FACTS, conditions });
}

function findingsIn(of: Guide): readonly string[] {
  const reporter = listener();
  checkConditions(of, reporter);
  return reporter.told;
}

/** A condition of so many levels. */
function deep(levels: number, wrap: (part: Condition) => Condition, core = KNOWN): Condition {
  let condition = core;
  for (let level = 1; level < levels; level += 1) condition = wrap(condition);
  return condition;
}

const WRAPS: readonly [test: string, wrap: (part: Condition) => Condition][] = [
  ['not', (part) => ({ not: part })],
  ['all', (part) => ({ all: [KNOWN, part, KNOWN] })],
  ['any', (part) => ({ any: [part, KNOWN] })],
];

describe('a condition may go as deep as is allowed, and no deeper:', () => {
  test.each(WRAPS)('%s', (_test, wrap) => {
    expect(findingsIn(guide({}, deep(LEVELS, wrap)))).toEqual([]);
    expect(findingsIn(guide({}, deep(LEVELS + 1, wrap)))).toEqual([
      'too-large problems.0.nodes.0.answers.1.route.1.when',
    ]);
  });

  test.each<Condition>([KNOWN, { is: { f: 'a' } }, { in: { f: ['a'] } }])('around %j', (core) => {
    const wrap = (part: Condition): Condition => ({ not: part });
    expect(findingsIn(guide({}, deep(LEVELS, wrap, core)))).toEqual([]);
    expect(findingsIn(guide({}, deep(LEVELS + 1, wrap, core)))).toHaveLength(1);
  });

  test('with the levels of those that it names, in whatever order they are written', () => {
    const half = LEVELS / 2;
    const wrap = (part: Condition): Condition => ({ not: part });
    const outer = deep(half, wrap, { named: 'inner' });
    const inner = (levels: number) => ({ inner: deep(levels, wrap) });
    expect(findingsIn(guide({ outer, ...inner(half) }, KNOWN))).toEqual([]);
    for (const conditions of [
      { outer, ...inner(half + 1) },
      { ...inner(half + 1), outer },
    ]) {
      expect(findingsIn(guide(conditions, KNOWN))).toEqual(['too-large conditions.outer']);
    }
  });
});

test('a condition that rests on itself is told, and each of those that rest on each other', () => {
  const named = (name: string): Condition => ({ named: name });
  const conditions: Conditions = {
    itself: { any: [KNOWN, named('itself')] },
    one: { not: named('two') },
    two: { all: [KNOWN, named('one')] },
    /** Leads to a ring, but is in none. */
    before: named('one'),
    free: named('plain'),
    plain: KNOWN,
  };
  expect(findingsIn(guide(conditions, named('one')))).toEqual([
    'circular-condition conditions.itself',
    'circular-condition conditions.one',
    'circular-condition conditions.two',
  ]);
});
