import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/engine/snapshot.js';
import type { Guide } from '../../src/model/guide.js';
import type { Trail } from '../../src/model/trail.js';
import type { KeptTrail, TrailMemory } from '../../src/session/visit.js';
import { give, guide, loadable, newVisit, nodeOf, settled } from './support.js';

const entry = (node: string, answer: string) => ({ node, answer, at: 5 }) as Trail[number];

class TestMemory implements TrailMemory {
  readonly kept: Snapshot[] = [];
  readonly asked: (readonly [guide: string, trail: Trail])[] = [];
  readonly #has: KeptTrail | undefined;

  constructor(has?: KeptTrail) {
    this.#has = has;
  }

  recall({ id }: Guide, trail: Trail): KeptTrail | undefined {
    this.asked.push([id, trail]);
    return this.#has;
  }

  keep(snapshot: Snapshot): void {
    this.kept.push(snapshot);
  }
}

async function visitWith(memories: TrailMemory[], problem?: string) {
  const heard = newVisit();
  heard.visit.remember(memories);
  heard.visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()), problem });
  await settled();
  return heard.visit;
}

describe('what was kept', () => {
  const trail = [entry('start', 'one'), entry('one/which', 'android')];

  test('is where the visit goes on, and not at the problem to begin with', async () => {
    const visit = await visitWith([new TestMemory({ trail })], 'two');
    expect(nodeOf(visit)).toBe('one/why');
  });

  test('is believed of the first memory that has something', async () => {
    const first = new TestMemory();
    const second = new TestMemory({ trail });
    const third = new TestMemory({ trail: [] });
    expect(nodeOf(await visitWith([first, second, third]))).toBe('one/why');
    expect(first.asked).toEqual([['test', []]]);
    expect(third.asked).toEqual([]);
  });

  test('of another version says that the guide has changed, where an answer no longer fits', async () => {
    const unfit = [...trail, entry('two/only', 'yes')];
    const same = new TestMemory({ trail: unfit, version: guide.version });
    expect((await visitWith([same])).state.notice).toBeUndefined();
    const other = new TestMemory({ trail: unfit, version: '00000000' });
    expect((await visitWith([other])).state.notice).toBe('guide-changed');
    const fit = new TestMemory({ trail, version: '00000000' });
    expect((await visitWith([fit])).state.notice).toBeUndefined();
  });
});

describe('every place', () => {
  test('is kept, in each memory: where the visit begins, and each move', async () => {
    const memories = [new TestMemory(), new TestMemory()];
    const visit = await visitWith(memories);
    give(visit, 'one', 'android');
    visit.dispatch({ type: 'back' });
    for (const { kept } of memories) {
      expect(kept.map(({ node }) => node?.id)).toEqual([
        undefined,
        'one/which',
        'one/why',
        'one/which',
      ]);
    }
  });

  test('is kept once where the page names the problem to begin with', async () => {
    const memory = new TestMemory();
    await visitWith([memory], 'two');
    expect(memory.kept.map(({ node }) => node?.id)).toEqual(['two/only']);
  });

  test('is kept after facts of the page have led elsewhere', async () => {
    const memory = new TestMemory();
    const visit = await visitWith([memory], 'one');
    visit.dispatch({ type: 'give-facts', facts: { phone: 'iphone' } });
    expect(memory.kept.at(-1)?.node?.id).toBe('one/end');
  });
});
