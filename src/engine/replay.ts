import type { Facts } from '../model/fact.js';
import type { Guide } from '../model/guide.js';
import { readTrail } from '../model/read-trail.js';
import type { Trail } from '../model/trail.js';
import { factsOfGuide } from './facts-of-guide.js';
import { follow } from './follow.js';
import { startSnapshot, type Snapshot } from './snapshot.js';
import { startOf } from './step.js';

/**
 * Rebuilds where `trail` leads. At each node its first entry not used yet is taken, so entries in between that no longer
 * fit are set aside and later ones that still hold are kept. Never throws, whatever `trail` and `facts` are: what it
 * could not use is in `unused`, and what is no entry at all is left out.
 */
export function replay(guide: Guide, trail: Trail, facts: Facts = {}): Snapshot {
  const entries = readTrail(trail);
  const given = factsOfGuide(guide, facts);
  // The start view needs no chart: a page can show it before it takes the time to compile one.
  if (entries.length === 0) return startSnapshot(guide, given);
  return follow(guide, startOf(guide, given), entries);
}
