import { describe, expect, test } from 'vitest';
import {
  wholeTrail,
  type KeptTrail,
  type Place,
  type TrailMemory,
} from '../../src/session/trail-memory.js';
import { guideOf } from '../support/guides.js';
import { give, loadable, newVisit, nodeOf, settled } from './support.js';

/** A card that nobody else may learn of decides on the way, and a place that anybody may learn of comes after it. */
const guide = guideOf(`
facts:
  card: { values: [blue, red], sensitive: true }
  place: { values: [here, away] }
problems:
  p:
    start: how
    nodes:
      how: { kind: question, answers: { new: { to: which }, old: { to: end } } }
      which: { kind: question, asks: card, answers: { blue: { to: only-blue }, red: { to: where } } }
      only-blue: { kind: remedy, wait: PT1H, worked: where, failed: where }
      where: { kind: question, asks: place, answers: { here: { to: last }, away: { to: end } } }
      last: { kind: question, answers: { yes: { to: end }, no: { to: end } } }
      end: { kind: resolution }
`);

/** Keeps one place over reloads, as storage does. */
class Storage implements TrailMemory {
  keeps: TrailMemory['keeps'] = 'private';
  kept: KeptTrail | undefined;

  recall(): KeptTrail | undefined {
    return this.kept;
  }

  keep({ snapshot, view, hasConsent }: Place): void {
    this.kept = hasConsent
      ? { trail: wholeTrail(snapshot), hasConsent }
      : { trail: view.kept, isPartial: view.isPartial };
  }
}

async function open(...memories: TrailMemory[]) {
  const heard = newVisit();
  heard.visit.remember(memories);
  heard.visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable(guide)) });
  await settled();
  return heard;
}

const idsOf = (kept: KeptTrail | undefined) =>
  kept?.trail.map(({ node, answer }) => `${node}:${answer}`);

describe('a private answer', () => {
  test('and what follows from it is neither kept nor told; what anybody could answer is', async () => {
    const storage = new Storage();
    const { visit, events } = await open(storage);
    give(visit, 'p', 'new', 'blue', 'worked', 'here', 'yes');
    expect(idsOf(storage.kept)).toEqual(['start:p', 'p/how:new', 'p/where:here', 'p/last:yes']);
    expect(storage.kept?.isPartial).toBe(true);
    expect(events.map((event) => 'node' in event && event.node)).toEqual([
      null,
      'p/how',
      'p/where',
      'p/last',
    ]);
  });

  test('is asked again after a reload, which says so, and the rest goes on by itself', async () => {
    const storage = new Storage();
    give((await open(storage)).visit, 'p', 'new', 'blue', 'worked', 'here');
    const { visit } = await open(storage);
    expect(nodeOf(visit)).toBe('p/which');
    expect(visit.state.notice).toBe('not-kept');
    const again = await open(storage);
    expect(again.visit.state.notice, 'a second reload loses nothing more').toBe('not-kept');
    give(again.visit, 'red');
    expect(nodeOf(again.visit)).toBe('p/last');
    expect(again.visit.state.notice).toBeUndefined();
  });

  test('is kept by consent, at a wait for instance, and forgotten when the visitor says so', async () => {
    const storage = new Storage();
    const first = (await open(storage)).visit;
    give(first, 'p', 'new');
    expect(first.state.keeping, 'there is nothing private yet').toBe('kept');
    give(first, 'blue');
    expect(first.state.keeping).toBe('ask');
    expect(JSON.stringify(storage.kept)).not.toContain('blue');
    first.dispatch({ type: 'agree', isAgreed: true });

    const { visit } = await open(storage);
    expect(nodeOf(visit)).toBe('p/only-blue');
    expect(visit.state.keeping).toBe('agreed');
    expect(visit.state.notice).toBeUndefined();
    visit.dispatch({ type: 'agree', isAgreed: false });
    expect(visit.state.keeping).toBe('ask');
    expect(JSON.stringify(storage.kept)).not.toContain('blue');
    expect(nodeOf(visit), 'the page itself goes on').toBe('p/only-blue');
  });

  test('stays agreed to over further answers, and is no loss where it was never given', async () => {
    const storage = new Storage();
    const { visit } = await open(storage);
    give(visit, 'p', 'new');
    const again = (await open(storage)).visit;
    expect(nodeOf(again)).toBe('p/which');
    expect(again.state.notice, 'nothing was left out').toBeUndefined();
    give(visit, 'blue');
    visit.dispatch({ type: 'agree', isAgreed: true });
    give(visit, 'worked');
    expect(visit.state.keeping).toBe('agreed');
    expect(nodeOf((await open(storage)).visit)).toBe('p/where');
  });

  test('is forgotten with all others by a new start, and so is the consent', async () => {
    const storage = new Storage();
    const { visit } = await open(storage);
    give(visit, 'p', 'new', 'blue');
    visit.dispatch({ type: 'agree', isAgreed: true });
    visit.dispatch({ type: 'start' });
    expect(storage.kept?.trail).toEqual([]);
    give(visit, 'p', 'new', 'blue');
    expect(visit.state.keeping).toBe('ask');
    expect(JSON.stringify(storage.kept)).not.toContain('blue');
  });

  test('that storage has by consent completes what the address says of the same place', async () => {
    const address = new Storage();
    address.keeps = 'public';
    const storage = new Storage();
    const first = (await open(storage)).visit;
    give(first, 'p', 'new', 'blue', 'worked', 'here');
    first.dispatch({ type: 'agree', isAgreed: true });
    const before = first.state.shown;
    address.kept = { trail: before?.view.kept ?? [], isPartial: true };
    const { visit } = await open(address, storage);
    expect(visit.trail).toEqual(first.trail);

    address.kept = { trail: (before?.view.kept ?? []).slice(0, 2), isPartial: true };
    const elsewhere = (await open(address, storage)).visit;
    expect(nodeOf(elsewhere), 'a link to another place counts more').toBe('p/which');
  });

  test('stays kept by consent where the page itself remembers the whole place too', async () => {
    const storage = new Storage();
    const first = (await open(storage)).visit;
    give(first, 'p', 'new', 'blue');
    first.dispatch({ type: 'agree', isAgreed: true });
    const history = new Storage();
    history.keeps = 'public';
    history.kept = { trail: first.trail };
    const { visit } = await open(history, storage);
    expect(visit.state.keeping).toBe('agreed');
    expect(JSON.stringify(storage.kept)).toContain('blue');
  });

  test('is never asked for where nothing outlasts the page', async () => {
    const { visit } = await open();
    give(visit, 'p', 'new');
    expect(visit.state.keeping).toBe('lost');
    give(visit, 'blue');
    expect(visit.state.keeping).toBe('lost');
  });

  test('that the page has given is the page’s own', async () => {
    const storage = new Storage();
    const heard = newVisit();
    heard.visit.remember([storage]);
    heard.visit.dispatch({ type: 'give-facts', facts: { card: 'blue' } });
    heard.visit.dispatch({ type: 'open', load: () => Promise.resolve(loadable(guide)) });
    await settled();
    give(heard.visit, 'p', 'new', 'worked');
    expect(idsOf(storage.kept)).toEqual(['start:p', 'p/how:new', 'p/only-blue:worked']);
    expect(heard.visit.state.keeping).toBe('kept');
  });
});
