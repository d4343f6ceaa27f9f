import { describe, expect, test } from 'vitest';
import { compileGuide } from '../../src/engine/chart/compile-guide.js';
import { initialContext } from '../../src/engine/chart/guide-setup.js';
import { answer, back, begin, change, restart } from '../../src/engine/moves.js';
import { replay } from '../../src/engine/replay.js';
import { readSnapshot } from '../../src/engine/read-snapshot.js';
import type { Snapshot } from '../../src/engine/snapshot.js';
import { guide, visit } from './support.js';

/** A copy that was made by hand, so that nothing but its fields is known. */
const byHand = (snapshot: Snapshot): Snapshot => ({ ...snapshot });

const idsOf = (entries: Snapshot['unused']) => entries.map(({ entry }) => entry.node);

describe('an answer', () => {
  test('goes on from the state at hand, without a look at the trail', () => {
    const state = compileGuide(guide).resolveState({
      value: { code: 'device' },
      context: initialContext({ operator: 'zong' }),
    });
    const next = answer(readSnapshot(guide, state), 'phone', 5);
    expect(next.node?.id).toBe('code/came');
    expect(next.trail).toEqual([{ node: 'code/device', answer: 'phone', at: 5 }]);
    expect(restart(next)).toEqual(replay(guide, [], { operator: 'zong' }));
  });

  test('to a snapshot made by hand replays its trail', () => {
    const before = visit(['code', 'none', 'failed'], { operator: 'jazz' });
    expect(answer(byHand(before), 'failed', 9)).toEqual(answer(before, 'failed', 9));
    expect(restart(byHand(before))).toEqual(restart(before));
    expect(back(byHand(before))).toEqual(back(before));
    expect(change(byHand(before), 1)).toEqual(change(before, 1));
  });

  test('to a snapshot made by hand keeps what was set aside', () => {
    const before = change(visit(['code', 'bars', 'phone', 'jazz']), 1);
    expect(before.unused).toHaveLength(2);
    expect(answer(byHand(before), 'none', 9)).toEqual(answer(before, 'none', 9));
  });

  test('that is not on offer changes nothing', () => {
    const before = visit(['code']);
    expect(answer(before, 'worked', 9)).toBe(before);
    expect(answer(before, 'return', 9)).toBe(before);
    expect(answer(before, 'code', 9)).toBe(before);
  });

  test('is as it is when the whole trail is replayed', () => {
    const answers = ['password', 'detour', 'none', 'failed', 'failed', 'phone', 'jazz', 'return'];
    for (let count = 0; count <= answers.length; count += 1) {
      const snapshot = visit(answers.slice(0, count));
      expect(replay(guide, snapshot.trail)).toEqual(snapshot);
    }
  });

  test('says whether the visit may end', () => {
    expect(visit([]).isEnd).toBe(false);
    expect(visit(['code']).isEnd).toBe(false);
    expect(visit(['code', 'bars', 'router']).isEnd).toBe(true);
  });
});

describe('entries that were set aside', () => {
  const asked = change(visit(['code', 'bars', 'phone', 'jazz']), 1);

  test('wait in order, and say that the way does not pass there', () => {
    expect(asked.unused.map(({ reason }) => reason)).toEqual(['not-reached', 'not-reached']);
    expect(idsOf(asked.unused)).toEqual(['code/device', 'code/operator']);
  });

  test('are all used again once one answer leads there', () => {
    const next = answer(asked, 'bars', 9);
    expect(next.node?.id).toBe('code/came');
    expect(next.unused).toEqual([]);
    expect(next.trail.map(({ at }) => at)).toEqual([0, 9, 2, 3]);
  });

  test('outlive answers that do not lead there', () => {
    const next = answer(asked, 'none', 9);
    expect(idsOf(next.unused)).toEqual(['code/device', 'code/operator']);
  });

  test('give way to a new answer at their node', () => {
    const kept = answer(change(visit(['code', 'bars', 'phone', 'jazz']), 2), 'router', 9);
    expect(idsOf(kept.unused)).toEqual(['code/operator']);
    const again = answer(change(kept, 2), 'phone', 10);
    expect(again.node?.id, 'the operator is answered already').toBe('code/came');
    const given = back(again);
    expect(given.node?.id).toBe('code/operator');
    expect(answer(given, 'unknown', 11).unused).toEqual([]);
  });

  test('outlive going back, but not to their own node', () => {
    const on = answer(asked, 'none', 9);
    expect(idsOf(back(on).unused)).toEqual(['code/device', 'code/operator']);
    expect(back(visit(['code', 'bars'])).unused).toEqual([]);
  });

  test('for the node at hand never answer it in place of the visitor', () => {
    const entry = (id: string, at: number) => ({ node: 'code/signal', answer: id, at }) as const;
    const start = { node: 'start', answer: 'code', at: 0 } as const;
    const gone = replay(guide, [start, entry('maybe', 1)]);
    expect(gone.unused).toHaveLength(1);
    expect(answer(gone, 'bars', 2).unused).toEqual([]);
    const twice = replay(guide, [start, entry('bars', 1), entry('none', 2)]);
    expect(idsOf(twice.unused)).toEqual(['code/signal']);
    expect(back(twice).node?.id).toBe('code/signal');
    expect(change(twice, 1).node?.id).toBe('code/signal');
  });

  test('outlive another change', () => {
    const twice = change(answer(asked, 'none', 9), 0);
    expect(twice.node).toBeUndefined();
    expect(idsOf(twice.unused)).toEqual(['code/signal', 'code/device', 'code/operator']);
    const on = answer(answer(answer(twice, 'code', 10), 'failed', 11), 'failed', 12);
    expect(on.node?.id).toBe('code/came');
  });

  test('are dropped when the visit starts again', () => {
    expect(restart(asked).unused).toEqual([]);
  });
});

describe('changing an answer', () => {
  test('keeps the tries before it, and asks those after it anew', () => {
    const trail = ['code', 'none', 'failed', 'failed', 'phone'];
    const second = change(visit(trail), 3);
    expect(second.node?.id).toBe('code/flight-mode');
    expect(second.attempt).toBe(2);
    expect(idsOf(second.unused)).toEqual(['code/device']);
    expect(change(visit(trail), 2).attempt).toBe(1);
  });

  test('can change which problem it is', () => {
    const start = change(visit(['code', 'bars']), 0);
    expect(start.node).toBeUndefined();
    expect(answer(start, 'password', 9).node?.id).toBe('password/reset');
  });

  test.for([-1, 2, 0.5, Number.NaN])('at %d, outside the trail, changes nothing', (index) => {
    const before = visit(['code', 'bars']);
    expect(change(before, index)).toBe(before);
  });

  test('keeps what the page gave', () => {
    expect(change(visit(['code', 'bars'], { operator: 'zong' }), 1).given).toEqual({
      operator: 'zong',
    });
  });
});

describe('going back', () => {
  test('from the first node leads to the start view', () => {
    expect(back(visit(['code']))).toEqual(visit([]));
  });

  test('on the start view changes nothing', () => {
    const start = visit([]);
    expect(back(start)).toBe(start);
  });
});

describe('beginning anew', () => {
  const before = change(visit(['code', 'bars', 'phone'], { operator: 'zong' }), 1);

  test.for([
    ['password', 'password/reset'],
    ['code/device', 'code/device'],
  ] as const)('at %s shows %s, with nothing found out but what the page gave', ([point, node]) => {
    const begun = begin(before, point, 9);
    expect(begun.node?.id).toBe(node);
    expect(begun.trail).toEqual([{ node: 'start', answer: point, at: 9 }]);
    expect(begun.facts).toEqual({ operator: 'zong' });
    expect(begun.unused).toEqual([]);
  });

  test.for(['gone', 'code/gone', 'signal', 'start'] as const)(
    'at “%s” changes nothing',
    (point) => {
      expect(begin(before, point, 9)).toBe(before);
    },
  );
});
