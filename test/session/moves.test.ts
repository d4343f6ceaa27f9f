import { describe, expect, test, vi } from 'vitest';
import type { Trail } from '../../src/model/trail.js';
import { guideOf } from '../support/guides.js';
import { give, guide, loadable, newVisit, nodeOf, openVisit, settled } from './support.js';

const entry = (node: string, answer: string) => ({ node, answer, at: 5 }) as Trail[number];

describe('answering', () => {
  test('leads on, and says what was answered where', async () => {
    const { visit, events } = await openVisit();
    give(visit, 'one');
    expect(events).toEqual([{ type: 'started', guide: 'test', problem: 'one', node: null }]);
    give(visit, 'android');
    expect(nodeOf(visit)).toBe('one/why');
    expect(events.at(-1)).toEqual({
      type: 'answered',
      guide: 'test',
      node: 'one/which',
      answer: 'android',
    });
    expect(visit.trail.at(-1)).toEqual({ node: 'one/which', answer: 'android', at: 1000 });
  });

  test('with what is not on offer changes nothing, and is not told', async () => {
    const { visit, events } = await openVisit();
    const { state } = visit;
    give(visit, 'three', 'android', '');
    expect(visit.state).toBe(state);
    expect(events).toEqual([]);
  });

  test('says where more questions may follow than were announced', async () => {
    const growing = guideOf(`
facts: {}
problems:
  p:
    start: first
    nodes:
      first: { kind: question, answers: { on: { to: restart }, off: { to: restart } } }
      restart: { kind: remedy, tries: 2, worked: first, failed: end }
      end: { kind: escalation }
`);
    const { visit } = await openVisit(loadable(growing));
    give(visit, 'p');
    expect(visit.state.hasGrown, 'none were announced on the start view').toBe(false);
    give(visit, 'on');
    expect(visit.state.hasGrown).toBe(false);
    give(visit, 'worked');
    expect(nodeOf(visit)).toBe('p/first');
    expect(visit.state.hasGrown).toBe(true);
    give(visit, 'off');
    expect(visit.state.hasGrown).toBe(false);
  });

  test('says nothing where as many questions are left as before', async () => {
    const steady = guideOf(`
facts: {}
problems:
  p:
    start: restart
    nodes:
      restart: { kind: remedy, worked: end, failed: which }
      which: { kind: question, answers: { yes: { to: end }, no: { to: end } } }
      end: { kind: escalation }
`);
    const { visit } = await openVisit(loadable(steady));
    give(visit, 'p', 'failed');
    expect(nodeOf(visit)).toBe('p/which');
    expect(visit.state.hasGrown).toBe(false);
  });

  test('before the guide is there does nothing', async () => {
    const { visit, events } = newVisit();
    for (const type of ['back', 'start', 'retry'] as const) visit.dispatch({ type });
    visit.dispatch({ type: 'change', index: 0 });
    give(visit, 'one');
    await settled();
    expect(events).toEqual([]);
    expect(visit.state.shown).toBeUndefined();
  });
});

describe('going elsewhere', () => {
  test('back takes back the last answer', async () => {
    const { visit } = await openVisit();
    give(visit, 'one', 'android');
    visit.dispatch({ type: 'back' });
    expect(nodeOf(visit)).toBe('one/which');
  });

  test('start leads to the start view, or to a problem, which is told', async () => {
    const { visit, events } = await openVisit();
    give(visit, 'one', 'android');
    visit.dispatch({ type: 'start' });
    expect(visit.trail).toEqual([]);
    visit.dispatch({ type: 'start', point: 'two' });
    expect(nodeOf(visit)).toBe('two/only');
    expect(events.at(-1)).toEqual({
      type: 'started',
      guide: 'test',
      problem: 'two',
      node: null,
    });
    expect(visit.trail).toEqual([{ node: 'start', answer: 'two', at: 1000 }]);
  });

  test('start leads to any node, with nothing found out, and back from there to the start view', async () => {
    const { visit, events } = await openVisit();
    visit.dispatch({ type: 'start', point: 'one/longer' });
    const { snapshot } = visit.state.shown ?? {};
    expect(snapshot).toMatchObject({ node: { id: 'one/longer' }, facts: {}, unused: [] });
    expect(visit.trail).toEqual([{ node: 'start', answer: 'one/longer', at: 1000 }]);
    expect(events).toEqual([
      { type: 'started', guide: 'test', problem: 'one', node: 'one/longer' },
    ]);
    visit.dispatch({ type: 'back' });
    expect(nodeOf(visit)).toBeUndefined();
    expect(visit.trail).toEqual([]);
  });

  test('start can be taken back once, with all that was answered', async () => {
    const { visit } = await openVisit();
    give(visit, 'one', 'android', 'that');
    visit.dispatch({ type: 'start' });
    expect(visit.state.notice).toBe('forgotten');
    visit.dispatch({ type: 'undo' });
    expect(nodeOf(visit)).toBe('one/longer');
    expect(visit.state.notice).toBeUndefined();
    visit.dispatch({ type: 'undo' });
    expect(nodeOf(visit), 'there is nothing more to take back').toBe('one/longer');
  });

  test('start cannot be taken back once something else was done, nor where nothing was lost', async () => {
    const { visit } = await openVisit();
    visit.dispatch({ type: 'start' });
    expect(visit.state.notice).toBeUndefined();
    give(visit, 'one', 'android');
    visit.dispatch({ type: 'start' });
    give(visit, 'two');
    visit.dispatch({ type: 'undo' });
    expect(nodeOf(visit)).toBe('two/only');
  });

  test('start with a problem that is not there changes nothing', async () => {
    const { visit, events } = await openVisit();
    give(visit, 'one');
    const { state } = visit;
    visit.dispatch({ type: 'start', point: 'three' });
    expect(visit.state).toBe(state);
    expect(events).toHaveLength(1);
  });

  test('change asks again, keeps what still holds, and says what it set aside', async () => {
    const { visit } = await openVisit();
    give(visit, 'one', 'android', 'that', 'there');
    visit.dispatch({ type: 'change', index: 1 });
    expect(nodeOf(visit)).toBe('one/which');
    expect(visit.state.notice).toBeUndefined();
    give(visit, 'iphone');
    expect(nodeOf(visit)).toBe('one/end');
    expect(visit.state.notice).toBe('set-aside');
    visit.dispatch({ type: 'back' });
    expect(visit.state.notice, 'the next move has another').toBeUndefined();
  });

  test('an answer that sets nothing aside after a change is not remarked on', async () => {
    const { visit } = await openVisit();
    give(visit, 'one', 'android', 'that', 'there');
    visit.dispatch({ type: 'change', index: 2 });
    give(visit, 'that');
    expect(nodeOf(visit)).toBe('one/end');
    expect(visit.state.notice).toBeUndefined();
  });
});

test('what is set aside is remarked on after a change only, and in every language', async () => {
  const { visit } = await openVisit();
  visit.dispatch({ type: 'follow', trail: [entry('start', 'one'), entry('one/longer', 'here')] });
  give(visit, 'android');
  expect(visit.state.shown?.snapshot.unused).toHaveLength(1);
  expect(visit.state.notice, 'the visitor changed nothing').toBeUndefined();

  const changed = (await openVisit()).visit;
  give(changed, 'one', 'android', 'that', 'there');
  changed.dispatch({ type: 'change', index: 1 });
  give(changed, 'iphone');
  changed.dispatch({ type: 'speak', locales: ['ur'] });
  await settled();
  expect(changed.state.shown?.text.locale).toBe('ur');
  expect(changed.state.notice).toBe('set-aside');
});

describe('a trail that the page sets', () => {
  const trail = [entry('start', 'one'), entry('one/which', 'iphone')];

  test('is followed at once, or as soon as the guide is there', async () => {
    const { visit } = await openVisit();
    visit.dispatch({ type: 'follow', trail });
    expect(nodeOf(visit)).toBe('one/end');

    const later = newVisit().visit;
    later.dispatch({ type: 'follow', trail });
    expect(later.trail).toEqual(trail);
    later.dispatch({ type: 'open', load: () => Promise.resolve(loadable()), point: 'two' });
    await settled();
    expect(nodeOf(later), 'it counts more than the problem to begin with').toBe('one/end');
  });

  test('holds for the next guide too, unless the visitor has moved on', async () => {
    const other = loadable({ ...guide, id: 'other' });
    const { visit } = await openVisit();
    visit.dispatch({ type: 'follow', trail });
    visit.dispatch({ type: 'open', load: () => Promise.resolve(other) });
    await settled();
    expect(nodeOf(visit)).toBe('one/end');

    const moved = (await openVisit()).visit;
    moved.dispatch({ type: 'follow', trail });
    moved.dispatch({ type: 'back' });
    moved.dispatch({ type: 'open', load: () => Promise.resolve(other) });
    await settled();
    expect(nodeOf(moved)).toBeUndefined();
  });

  test.for([null, undefined, 7, 'x', [null], [7], [{}], [{ node: 'one/which' }], {}, [[]]])(
    'may be anything: %j is followed as far as it goes',
    async (odd) => {
      const { visit } = await openVisit();
      visit.dispatch({ type: 'follow', trail: odd as Trail });
      expect(visit.trail).toEqual([]);
      const later = newVisit().visit;
      later.dispatch({ type: 'follow', trail: odd as Trail });
      later.dispatch({ type: 'open', load: () => Promise.resolve(loadable()) });
      await settled();
      expect(later.trail).toEqual([]);
    },
  );

  test('that names what the guide does not have is followed as far as it goes, and said to be old', async () => {
    const { visit } = await openVisit();
    visit.dispatch({ type: 'follow', trail: [entry('start', 'one'), entry('one/gone', 'x')] });
    expect(nodeOf(visit)).toBe('one/which');
    expect(visit.state.notice).toBe('guide-changed');
    visit.dispatch({ type: 'follow', trail: [entry('start', 'one')] });
    expect(visit.state.notice).toBeUndefined();
  });
});

describe('facts of the page', () => {
  test('answer questions, also later, and keep the answers that still hold', async () => {
    const { visit } = await openVisit();
    give(visit, 'one');
    visit.dispatch({ type: 'give-facts', facts: { phone: 'android' } });
    expect(nodeOf(visit)).toBe('one/why');
    visit.dispatch({ type: 'give-facts', facts: {} });
    expect(nodeOf(visit)).toBe('one/which');
  });

  test('given before the guide is there count from the start', async () => {
    const { visit } = newVisit();
    visit.dispatch({ type: 'give-facts', facts: { phone: 'iphone' } });
    visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable()), point: 'one' });
    await settled();
    expect(nodeOf(visit)).toBe('one/end');
  });

  test('that say nothing new change nothing', async () => {
    const { visit } = await openVisit();
    const { state } = visit;
    visit.dispatch({ type: 'give-facts', facts: { unknown: 'x', phone: 'nokia' } });
    expect(visit.state).toBe(state);
  });

  test('keep answers that are set aside for when they fit again', async () => {
    const { visit } = await openVisit();
    give(visit, 'one', 'android', 'that');
    visit.dispatch({ type: 'give-facts', facts: { phone: 'iphone' } });
    expect(nodeOf(visit)).toBe('one/end');
    visit.dispatch({ type: 'give-facts', facts: {} });
    expect(nodeOf(visit)).toBe('one/longer');
  });
});

test('a listener hears of each change until it no longer wants to', async () => {
  const { visit } = await openVisit();
  const listener = vi.fn();
  const leave = visit.subscribe(listener);
  visit.dispatch({ type: 'start', point: 'one' });
  expect(listener).toHaveBeenCalled();
  listener.mockClear();
  leave();
  visit.dispatch({ type: 'back' });
  expect(listener).not.toHaveBeenCalled();
});

test('preparing for the first answer changes nothing', async () => {
  const { visit } = await openVisit();
  const { state } = visit;
  visit.dispatch({ type: 'prepare' });
  expect(visit.state).toBe(state);
});
