import { expect, test } from 'vitest';
import { compiledGuideSteps } from '../../../src/compiled/outside/check-compiled.js';
import { checkText } from '../../../src/compiled/outside/check-text.js';
import { HEADER } from '../../../src/compiled/format.js';
import { answer } from '../../../src/engine/moves.js';
import { replay } from '../../../src/engine/replay.js';
import { findWays } from '../../../src/engine/ways-ahead.js';
import type { Guide } from '../../../src/model/guide.js';
import type { Steps } from '../../../src/model/steps.js';
import { structureSteps } from '../../../src/rules/structure/check-structure.js';
import { list } from '../../support/list.js';
import { end, guideOf, listener, question } from '../../rules/support.js';

/**
 * What is done with a large guide can be interrupted often enough. What happens between two interruptions is counted in reads of
 * the guide, which, other than a time, is the same on each machine.
 */

const NODES = 2000;

const chain = (): Guide =>
  guideOf([
    ...list(NODES - 1, (at) => {
      const next = at + 1 === NODES - 1 ? 'p/end' : `p/q${at + 1}`;
      return question(`p/q${at}`, next as 'p/end', next as 'p/end');
    }),
    end('p/end'),
  ]);

/** The guide, whose reads are counted. */
function counted(guide: Guide) {
  const count = { reads: 0 };
  const known = new WeakMap<object, object>();
  const wrap = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    const found = known.get(value);
    if (found) return found as T;
    const proxy = new Proxy(value, {
      get: (target, key) => {
        count.reads += 1;
        return wrap(Reflect.get(target, key) as unknown);
      },
    });
    known.set(value, proxy);
    return proxy;
  };
  return { guide: wrap(guide), count };
}

/** The most that was read between two interruptions. */
function longest(steps: Steps<unknown>, count: { reads: number }): number {
  let most = 0;
  for (let isDone = false; !isDone;) {
    const before = count.reads;
    isDone = steps.next().done === true;
    most = Math.max(most, count.reads - before);
  }
  return most;
}

/** As much as building a list of all nodes, or a graph of them, takes. */
const ONE_LOOK_AT_ALL = 40 * NODES;

test('checking the structure rests between any two looks at all nodes', () => {
  const { guide, count } = counted(chain());
  expect(longest(structureSteps(guide, listener()), count)).toBeLessThan(ONE_LOOK_AT_ALL);
  expect(count.reads).toBeGreaterThan(2 * ONE_LOOK_AT_ALL);
});

test('checking the words rests at each node', () => {
  const { guide, count } = counted(chain());
  const text = { locale: 'en', title: 't', nodes: {} };
  expect(longest(checkText(text, guide, 'en', listener()), count)).toBeLessThan(NODES);
});

test('looking through the ways ahead rests between any two looks at all nodes', () => {
  const { guide, count } = counted(chain());
  expect(longest(findWays(guide), count)).toBeLessThan(ONE_LOOK_AT_ALL);
});

test('an answer looks at the nodes that it leads past, and once at all for detours', () => {
  const { guide, count } = counted(chain());
  const begun = answer(replay(guide, []), 'p', 0);
  expect(begun.node?.id).toBe('p/q0');
  expect(count.reads).toBeLessThan(ONE_LOOK_AT_ALL);
  count.reads = 0;
  expect(answer(begun, 'a0', 1).node?.id).toBe('p/q1');
  expect(count.reads).toBeLessThan(200);
});

test('each node is held against its schema in a step of its own', () => {
  const data = { ...HEADER, guide: chain() };
  let steps = 0;
  for (const all = compiledGuideSteps(data, 'x'); all.next().done !== true;) steps += 1;
  // Copying, the schema, the size, references, ways and work.
  expect(steps).toBeGreaterThan(6 * NODES);
});
