import { describe, expect, test } from 'vitest';
import type { LoadableGuide } from '../../src/model/loadable-guide.js';
import {
  deferred,
  guide,
  loadable,
  give,
  newVisit,
  nodeOf,
  openVisit,
  settled,
} from './support.js';

describe('opening a guide', () => {
  test('shows nothing until the guide and its words are there', async () => {
    const { visit } = newVisit();
    expect(visit.state).toMatchObject({ status: 'empty', isBusy: false });
    expect(visit.state.shown).toBeUndefined();
    visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()) });
    expect(visit.state).toMatchObject({ status: 'loading', isBusy: true });
    expect(visit.state.shown).toBeUndefined();
    await settled();
    expect(visit.state).toMatchObject({ status: 'shown', isBusy: false });
    expect(visit.state.shown?.snapshot.node).toBeUndefined();
  });

  test('takes the best of the languages asked for, else the source language', async () => {
    const { visit } = newVisit();
    visit.dispatch({ type: 'speak', locales: ['de', 'ur-PK', 'en'] });
    visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()) });
    await settled();
    expect(visit.state.shown?.text.locale).toBe('ur');
    visit.dispatch({ type: 'speak', locales: ['de'] });
    await settled();
    expect(visit.state.shown?.text.locale).toBe('en');
  });

  test('begins with the problem that the page names, and says so', async () => {
    const { visit, events } = await openVisit(loadable(), 'two');
    expect(nodeOf(visit)).toBe('two/only');
    expect(events).toEqual([{ type: 'started', guide: 'test', problem: 'two', node: null }]);
  });

  test('begins at the start view where that problem is not there', async () => {
    const { visit, events } = await openVisit(loadable(), 'three');
    expect(visit.state.shown).toBeDefined();
    expect(nodeOf(visit)).toBeUndefined();
    expect(events).toEqual([]);
  });

  test('that fails says why, and may be tried again', async () => {
    let isThere = false;
    const { visit, events } = await openVisit(loadable(guide, { isThere: () => isThere }));
    expect(visit.state).toMatchObject({ status: 'failed', isBusy: false });
    expect(visit.state.failure?.message).toBe('no guide');
    expect(visit.state.shown).toBeUndefined();
    expect(events).toEqual([{ type: 'failed', cause: visit.state.failure }]);
    isThere = true;
    visit.dispatch({ type: 'retry' });
    expect(visit.state).toMatchObject({ status: 'loading', isBusy: true });
    expect(visit.state.failure).toBeUndefined();
    await settled();
    expect(visit.state.status).toBe('shown');
  });

  test('that fails with something other than an error says that', async () => {
    const { visit } = newVisit();
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what pages may do
    visit.dispatch({ type: 'open', load: () => Promise.reject('gone') });
    await settled();
    expect(visit.state.failure).toEqual(new Error('gone'));
  });

  test('that fails is told once, also where another language is asked for then', async () => {
    const { visit, events } = newVisit();
    visit.dispatch({ type: 'open', load: () => Promise.reject(new Error('offline')) });
    await settled();
    visit.dispatch({ type: 'speak', locales: ['ur'] });
    await settled();
    expect(visit.state.status).toBe('failed');
    expect(events.map(({ type }) => type)).toEqual(['failed']);
  });

  test('asks for the guide anew when it is tried again', async () => {
    let asked = 0;
    const { visit } = newVisit();
    visit.dispatch({
      type: 'open',
      load: () => {
        asked += 1;
        return Promise.reject(new Error('offline'));
      },
    });
    await settled();
    visit.dispatch({ type: 'retry' });
    await settled();
    expect(asked).toBe(2);
    expect(visit.state.status).toBe('failed');
  });

  test('drops what comes after another guide was named', async () => {
    const late = deferred<LoadableGuide>();
    const { visit } = newVisit();
    visit.dispatch({ type: 'open', load: () => late.promise });
    visit.dispatch({
      type: 'open',
      load: () => Promise.resolve(loadable({ ...guide, id: 'other' })),
    });
    await settled();
    late.resolve(loadable());
    await settled();
    expect(visit.state.shown?.snapshot.guide.id).toBe('other');
  });

  test('drops a failure that comes after another guide was named', async () => {
    const late = deferred<LoadableGuide>();
    const { visit, events } = newVisit();
    visit.dispatch({ type: 'open', load: () => late.promise });
    visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()) });
    await settled();
    late.reject(new Error('late'));
    await settled();
    expect(visit.state.status).toBe('shown');
    expect(events).toEqual([]);
  });
});

describe('another guide', () => {
  test('comes in place of the one shown, which stays until it is there', async () => {
    const { visit } = await openVisit();
    give(visit, 'one');
    visit.dispatch({
      type: 'open',
      load: () => Promise.resolve(loadable({ ...guide, id: 'other' })),
    });
    expect(visit.state).toMatchObject({ status: 'reopening', isBusy: true });
    expect(nodeOf(visit)).toBe('one/which');
    await settled();
    expect(visit.state.shown?.snapshot.guide.id).toBe('other');
    expect(nodeOf(visit), 'its answers are not those of the other').toBeUndefined();
  });

  test('that cannot be had hides the one that is no longer meant', async () => {
    const { visit } = await openVisit();
    visit.dispatch({ type: 'open', load: () => Promise.reject(new Error('offline')) });
    await settled();
    expect(visit.state).toMatchObject({ status: 'outdated', isBusy: false });
    expect(visit.state.shown).toBeUndefined();
    expect(visit.state.failure?.message).toBe('offline');
    visit.dispatch({ type: 'retry' });
    expect(visit.state.status).toBe('reopening');
  });

  test('may be none: then nothing is shown, and nothing that was on its way comes', async () => {
    const { visit } = await openVisit();
    visit.dispatch({ type: 'speak', locales: ['ur'] });
    visit.dispatch({ type: 'close' });
    expect(visit.state).toMatchObject({ status: 'empty', isBusy: false });
    expect(visit.state.shown).toBeUndefined();
    await settled();
    expect(visit.state.shown).toBeUndefined();
    expect(visit.trail).toEqual([]);
  });

  test('of the same id keeps the answers that still hold, and says that it has changed', async () => {
    const { visit } = await openVisit();
    give(visit, 'one', 'android', 'this');
    const [first, ...others] = guide.problems;
    if (!first) throw new Error('The guide has problems');
    const nodes = first.nodes.map((node) =>
      node.id === 'one/why' ? { ...node, answers: node.answers.slice(1) } : node,
    );
    const next = { ...guide, version: '00000002', problems: [{ ...first, nodes }, ...others] };
    visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable(next)) });
    await settled();
    expect(nodeOf(visit)).toBe('one/why');
    expect(visit.state.notice).toBe('guide-changed');
  });
});

describe('another language', () => {
  test('leaves the guide as it is until its words are there, and the visitor where they are', async () => {
    const { visit } = await openVisit();
    give(visit, 'one');
    const { snapshot } = visit.state.shown ?? {};
    visit.dispatch({ type: 'speak', locales: ['ur'] });
    expect(visit.state).toMatchObject({ status: 'translating', isBusy: true });
    expect(visit.state.shown?.text.locale).toBe('en');
    await settled();
    expect(visit.state.status).toBe('shown');
    expect(visit.state.shown?.text.locale).toBe('ur');
    expect(visit.state.shown?.snapshot).toBe(snapshot);
  });

  test('that cannot be had leaves the guide in the one that is there', async () => {
    let isThere = true;
    const { visit } = await openVisit(loadable(guide, { isThere: () => isThere }));
    isThere = false;
    visit.dispatch({ type: 'speak', locales: ['ur'] });
    await settled();
    expect(visit.state).toMatchObject({ status: 'untranslated', isBusy: false });
    expect(visit.state.shown?.text.locale).toBe('en');
    expect(visit.state.failure).toBeInstanceOf(Error);
    isThere = true;
    visit.dispatch({ type: 'retry' });
    expect(visit.state.status).toBe('translating');
    await settled();
    expect(visit.state.shown?.text.locale).toBe('ur');
    expect(visit.state.failure).toBeUndefined();
  });

  test('asked for twice at once is the last', async () => {
    const { visit } = await openVisit(loadable(guide, { locales: ['en', 'ur', 'zh-Hans'] }));
    visit.dispatch({ type: 'speak', locales: ['ur'] });
    visit.dispatch({ type: 'speak', locales: ['zh-CN'] });
    await settled();
    expect(visit.state.shown?.text.locale).toBe('zh-Hans');
  });

  test('before a guide is named loads nothing', async () => {
    const { visit } = newVisit();
    visit.dispatch({ type: 'speak', locales: ['ur'] });
    await settled();
    expect(visit.state.status).toBe('empty');
  });
});
