import { initialTransition } from 'xstate';
import { mayBe, type Facts } from '../model/fact.js';
import type { Guide } from '../model/guide.js';
import { readTrail } from '../model/read-trail.js';
import type { Trail } from '../model/trail.js';
import { compileGuide, type GuideState } from './compile-guide.js';
import { follow } from './follow.js';
import type { Snapshot } from './snapshot.js';

/**
 * Rebuilds where `trail` leads. At each node its first entry not used yet is taken, so entries in between that no longer
 * fit are set aside and later ones that still hold are kept. Never throws, whatever `trail` and `facts` are: what it
 * could not use is in `unused`, and what is no entry at all is left out.
 */
export const replay = (guide: Guide, trail: Trail, facts: Facts = {}): Snapshot =>
  follow(guide, startOf(guide, facts), readTrail(trail));

/** The state of the start view, with the facts that the page gives. */
export function startOf(guide: Guide, facts: Facts): GuideState {
  const [state] = initialTransition(compileGuide(guide), { facts: factsOfGuide(guide, facts) });
  return state;
}

/** The given facts that the guide has, with a value that it knows. */
export function factsOfGuide(guide: Guide, facts: Facts): Facts {
  // A page may have set anything.
  const given = Object.entries((facts as Facts | null) ?? {});
  return Object.fromEntries(
    given.filter(([id, value]) => Object.hasOwn(guide.facts, id) && mayBe(guide.facts[id], value)),
  );
}
