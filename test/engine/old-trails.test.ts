import { describe, expect, test } from 'vitest';
import { factsOfGuide } from '../../src/engine/facts-of-guide.js';
import { replay } from '../../src/engine/replay.js';
import type { Facts } from '../../src/model/fact.js';
import type { Trail } from '../../src/model/trail.js';
import { guide } from './support.js';

const entry = (node: string, id: string, at = 0) => ({ node, answer: id, at }) as Trail[number];
const START = entry('start', 'code');

describe('data that is no trail', () => {
  test.for([
    [null],
    [undefined],
    [7],
    ['start'],
    [{}],
    [{ length: 2 }],
    [[null]],
    [[undefined, 7, 'start', [], {}]],
    [[{ node: 'start' }]],
    [[{ answer: 'code' }]],
    [[{ node: {}, answer: 'code', at: 0 }]],
    [[{ node: 'start', answer: 1, at: 0 }]],
    [Array.from({ length: 2 })],
  ])('such as %j leads to the start view', ([data]) => {
    expect(replay(guide, data as Trail)).toEqual(replay(guide, []));
  });

  test.for([['soon'], [null], [undefined], [Number.NaN], [Infinity], [{}]])(
    'but a time, such as %j, is followed, with the time 0',
    ([at]) => {
      const trail = [{ ...START, at }] as unknown as Trail;
      expect(replay(guide, trail).trail).toEqual([START]);
    },
  );

  test('in between does not keep the rest from being followed', () => {
    const trail = [null, START, 5, entry('code/signal', 'bars')] as unknown as Trail;
    expect(replay(guide, trail).node?.id).toBe('code/device');
  });

  test.for(['*', '', '.', 'code.*', '#code', 'detour', 'xstate.init', '__proto__', 'toString'])(
    'with the answer “%s” is set aside',
    (id) => {
      const snapshot = replay(guide, [entry('start', id)]);
      expect(snapshot.node).toBeUndefined();
      expect(snapshot.unused).toEqual([{ entry: entry('start', id), reason: 'unknown-answer' }]);
    },
  );

  test('is not changed, nor shared, by being replayed', () => {
    const trail = Object.freeze([Object.freeze(START)]);
    expect(replay(guide, trail).trail).toEqual(trail);
  });
});

describe('facts that are none of the guide', () => {
  test.for([[null], [undefined], ['operator'], [7], [[]], [{ operator: 5 }], [{ operator: null }]])(
    'such as %j are left out',
    ([facts]) => {
      expect(replay(guide, [], facts as unknown as Facts).given).toEqual({});
    },
  );

  test('are left out of those that are', () => {
    const facts = { operator: 'jazz', device: 'radio', toString: 'jazz', weather: 'fine' };
    expect(factsOfGuide(guide, facts as Facts)).toEqual({ operator: 'jazz' });
  });
});

describe('a trail of another version', () => {
  const reasons = (...trail: Trail) => replay(guide, trail).unused.map(({ reason }) => reason);

  test('says which nodes are gone', () => {
    expect(reasons(entry('code/battery', 'full'))).toEqual(['unknown-node']);
    expect(reasons(entry('code', 'full'), entry('code/', 'full'), entry('test', 'code'))).toEqual([
      'unknown-node',
      'unknown-node',
      'unknown-node',
    ]);
  });

  test('says which answers are gone', () => {
    expect(reasons(START, entry('code/signal', 'maybe'))).toEqual(['unknown-answer']);
    expect(reasons(entry('start', 'battery'))).toEqual(['unknown-answer']);
  });

  test('says which detours are gone', () => {
    expect(reasons(entry('code/flight-mode', 'detour'))).toEqual(['unknown-answer']);
    expect(reasons(entry('password/reset', 'detour'))).toEqual(['not-reached']);
    expect(reasons(entry('code/came', 'return'))).toEqual(['not-reached']);
    expect(reasons(entry('password/done', 'return'))).toEqual(['unknown-answer']);
    expect(reasons(entry('code/signal', 'return'))).toEqual(['unknown-answer']);
  });

  test('says where the way does not pass now', () => {
    expect(reasons(START, entry('password/reset', 'failed'))).toEqual(['not-reached']);
    expect(reasons(START, START)).toEqual(['not-reached']);
  });

  test('follows the first answer to a node that there still is', () => {
    const trail = [START, entry('code/signal', 'maybe'), entry('code/signal', 'bars', 3)];
    const snapshot = replay(guide, trail);
    expect(snapshot.node?.id).toBe('code/device');
    expect(snapshot.unused).toEqual([{ entry: trail[1], reason: 'unknown-answer' }]);
  });

  test('takes answers in the order in which they were given', () => {
    const trail = [START, entry('code/signal', 'bars', 1), entry('code/signal', 'none', 2)];
    expect(replay(guide, trail).node?.id).toBe('code/device');
  });

  test('lists what it set aside in the order of the trail', () => {
    const trail = [entry('code/ask', 'x'), START, entry('gone/away', 'y'), entry('code/came', 'z')];
    expect(replay(guide, trail).unused.map((unused) => unused.entry)).toEqual([
      trail[0],
      trail[2],
      trail[3],
    ]);
  });
});
