import { describe, expect, test } from 'vitest';
import * as engine from '../../src/engine/engine.js';
import { EngineLoader, type Engine } from '../../src/session/engine-loader.js';
import type { TrailMemory } from '../../src/session/trail-memory.js';
import { deferred, give, loadable, newVisit, nodeOf, settled } from './support.js';

/** An engine that comes, or fails, when the test says so; `asked` counts how often it was loaded. */
function slowEngine() {
  const loads: ReturnType<typeof deferred<Engine>>[] = [];
  const engines = new EngineLoader(() => {
    const load = deferred<Engine>();
    loads.push(load);
    return load.promise;
  });
  return {
    engines,
    asked: () => loads.length,
    arrive: async () => {
      loads.at(-1)?.resolve(engine);
      await settled();
    },
    fail: async () => {
      loads.at(-1)?.reject(new Error('no engine'));
      await settled();
    },
  };
}

/** A visit whose guide is there while its engine is not. */
async function visitBefore({ engines }: { engines: EngineLoader }, source = loadable()) {
  const heard = newVisit(engines);
  heard.visit.dispatch({ type: 'speak', locales: ['en'] });
  heard.visit.dispatch({ type: 'open', load: () => Promise.resolve(source) });
  await settled();
  return heard;
}

const remembering = (...answers: string[]): TrailMemory => ({
  keeps: 'private',
  recall: () => ({ trail: answers.map((answer) => ({ node: 'start', answer, at: 0 })) }),
  keep: () => undefined,
});

describe('before the engine is there', () => {
  test('the start view is shown, and the engine not asked for', async () => {
    const slow = slowEngine();
    const { visit } = await visitBefore(slow);
    expect(visit.state.status).toBe('shown');
    expect(visit.state.shown?.snapshot.answers).toEqual(['one', 'two']);
    expect(slow.asked()).toBe(0);
  });

  test('an idle page loads it, in silence', async () => {
    const slow = slowEngine();
    const { visit, events } = await visitBefore(slow);
    visit.dispatch({ type: 'prepare' });
    expect(visit.state.status).toBe('shown');
    await slow.fail();
    expect(visit.state.status).toBe('shown');
    expect(events).toEqual([]);
    visit.dispatch({ type: 'prepare' });
    await slow.arrive();
    give(visit, 'two');
    expect(nodeOf(visit)).toBe('two/only');
    expect(slow.asked()).toBe(2);
  });

  test('what the visitor picks waits for it, and is told once', async () => {
    const slow = slowEngine();
    const { visit, events } = await visitBefore(slow);
    give(visit, 'two', 'yes');
    expect(visit.state).toMatchObject({ status: 'preparing', isBusy: true });
    expect(visit.state.shown).toBeDefined();
    await slow.arrive();
    expect(visit.state).toMatchObject({ status: 'shown', isBusy: false });
    expect(nodeOf(visit)).toBe('two/end');
    expect(events.map(({ type }) => type)).toEqual(['started', 'answered']);
  });

  test('facts of the page are taken', async () => {
    const slow = slowEngine();
    const { visit } = await visitBefore(slow);
    visit.dispatch({ type: 'give-facts', facts: { phone: 'android' } });
    expect(visit.state.shown?.snapshot.given).toEqual({ phone: 'android' });
    give(visit, 'one');
    await slow.arrive();
    expect(nodeOf(visit)).toBe('one/why');
  });

  test('a guide opened meanwhile begins with nothing picked', async () => {
    const slow = slowEngine();
    const { visit } = await visitBefore(slow);
    give(visit, 'two');
    visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()) });
    await slow.arrive();
    expect(visit.state.status).toBe('shown');
    expect(nodeOf(visit)).toBeUndefined();
  });

  test('a visit that begins elsewhere loads it beside the guide', async () => {
    const slow = slowEngine();
    const { visit } = newVisit(slow.engines);
    visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()), point: 'two/end' });
    expect(slow.asked()).toBe(1);
    await settled();
    expect(visit.state).toMatchObject({ status: 'loading' });
    expect(visit.state.shown).toBeUndefined();
    await slow.arrive();
    expect(nodeOf(visit)).toBe('two/end');
  });

  test('a kept place waits for it', async () => {
    const slow = slowEngine();
    const { visit } = newVisit(slow.engines);
    visit.remember([remembering('two')]);
    visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()) });
    await settled();
    expect(visit.state.shown).toBeUndefined();
    await slow.arrive();
    expect(nodeOf(visit)).toBe('two/only');
  });
});

describe('an engine that cannot be had', () => {
  test('is told, and a retry leads where the visitor wanted to go', async () => {
    const slow = slowEngine();
    const { visit, events } = await visitBefore(slow);
    give(visit, 'two');
    await slow.fail();
    expect(visit.state).toMatchObject({ status: 'unprepared', isBusy: false });
    expect(visit.state.failure?.message).toBe('no engine');
    expect(visit.state.shown).toBeUndefined();
    expect(events.map(({ type }) => type)).toEqual(['failed']);
    visit.dispatch({ type: 'retry' });
    expect(visit.state).toMatchObject({ status: 'preparing', isBusy: true });
    await settled();
    await slow.arrive();
    expect(visit.state.status).toBe('shown');
    expect(nodeOf(visit)).toBe('two/only');
  });

  test('keeps a kept place for the retry', async () => {
    const slow = slowEngine();
    const { visit } = newVisit(slow.engines);
    visit.remember([remembering('two')]);
    visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()) });
    await settled();
    await slow.fail();
    expect(visit.state.status).toBe('failed');
    visit.dispatch({ type: 'retry' });
    await settled();
    await slow.arrive();
    expect(nodeOf(visit)).toBe('two/only');
  });
});

describe('a language that cannot be had, while the engine is loading', () => {
  test('does not keep the visitor from going on in the current one', async () => {
    const slow = slowEngine();
    const source = loadable(undefined, { isThere: (part) => part !== 'ur' });
    const { visit } = await visitBefore(slow, source);
    visit.dispatch({ type: 'speak', locales: ['ur'] });
    give(visit, 'two');
    await settled();
    expect(visit.state.status).toBe('preparing');
    await slow.arrive();
    expect(nodeOf(visit)).toBe('two/only');
    expect(visit.state.shown?.text.locale).toBe('en');
  });

  test('nor does one that had failed before', async () => {
    const slow = slowEngine();
    const source = loadable(undefined, { isThere: (part) => part !== 'ur' });
    const { visit } = await visitBefore(slow, source);
    visit.dispatch({ type: 'speak', locales: ['ur'] });
    await settled();
    expect(visit.state.status).toBe('untranslated');
    give(visit, 'two');
    await slow.fail();
    visit.dispatch({ type: 'retry' });
    await settled();
    await slow.arrive();
    expect(nodeOf(visit)).toBe('two/only');
  });
});
