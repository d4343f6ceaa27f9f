import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/engine/snapshot.js';
import type { Guide } from '../../src/model/guide.js';
import type { Trail } from '../../src/model/trail.js';
import type { KeptTrail, Place, TrailMemory } from '../../src/session/trail-memory.js';
import { guideOf } from '../support/guides.js';
import type { Visit } from '../../src/session/visit.js';
import { give, guide, loadable, newVisit, nodeOf, settled } from './support.js';

const entry = (node: string, answer: string) => ({ node, answer, at: 5 }) as Trail[number];

class TestMemory implements TrailMemory {
  readonly keeps = 'public';
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

  keep({ snapshot }: Place): void {
    this.kept.push(snapshot);
  }
}

async function visitWith(memories: TrailMemory[], point?: string) {
  const heard = newVisit();
  heard.visit.remember(memories);
  heard.visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()), point });
  await settled();
  return heard.visit;
}

const trail = [entry('start', 'one'), entry('one/which', 'android')];

describe('what was kept', () => {
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
  });

  test('keeps its times, where the first memory knows only which answers were given', async () => {
    const told = [...trail, entry('one/why', 'that')].map((each) => ({ ...each, at: 900 }));
    const [first, second] = [new TestMemory({ trail: told }), new TestMemory({ trail })];
    const visit = await visitWith([first, second]);
    expect(visit.trail.map(({ at }) => at)).toEqual([5, 5, 900]);
  });

  test('keeps no time of an answer to which other answers led', async () => {
    const led = [entry('start', 'one/why'), entry('one/why', 'that')];
    const told = [...trail, { ...entry('one/why', 'that'), at: 900 }];
    const visit = await visitWith([
      new TestMemory({ trail: told }),
      new TestMemory({ trail: led }),
    ]);
    expect(visit.trail.at(-1)?.at).toBe(900);
  });

  test('is asked for with the trail that the page has set for this guide', async () => {
    const memory = new TestMemory();
    const { visit } = newVisit();
    visit.remember([memory]);
    visit.dispatch({ type: 'follow', trail });
    visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()) });
    await settled();
    expect(memory.asked).toEqual([['test', trail]]);
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

describe('another guide', () => {
  const other = guideOf(`
facts: {}
problems:
  alone:
    start: ask
    nodes:
      ask: { kind: question, answers: { yes: { to: next }, no: { to: end } } }
      next: { kind: question, answers: { yes: { to: end }, no: { to: end } } }
      end: { kind: resolution }
`);

  test.for([false, true])(
    'on the same element goes on where it was left, and so does the first one (trail set by the page: %j)',
    async (isSet) => {
      const kept = new Map<string, KeptTrail>();
      const memory: TrailMemory = {
        keeps: 'public',
        recall: ({ id }, trail) => (trail.length > 0 ? undefined : kept.get(id)),
        keep: ({ snapshot, view }) => void kept.set(snapshot.guide.id, { trail: view.kept }),
      };
      const open = async (visit: Visit, of: Guide) => {
        visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable(of)) });
        await settled();
      };
      const earlier = newVisit().visit;
      earlier.remember([memory]);
      await open(earlier, { ...other, id: 'other' });
      give(earlier, 'alone', 'yes');

      const { visit } = newVisit();
      visit.remember([memory]);
      await open(visit, guide);
      if (isSet) visit.dispatch({ type: 'follow', trail });
      else visit.dispatch({ type: 'go-to', trail });
      await open(visit, { ...other, id: 'other' });
      expect(nodeOf(visit)).toBe('alone/next');
      await open(visit, guide);
      expect(nodeOf(visit)).toBe('one/why');
    },
  );
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
