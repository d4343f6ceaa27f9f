import type { Snapshot } from './snapshot.js';
import { replay } from './replay.js';
import { START, type Entry } from '../model/trail.js';

/** Gives an answer to the node shown, at a time in milliseconds since 1970. An id that is not on offer changes nothing. */
export function answer(snapshot: Snapshot, id: string, at: number): Snapshot {
  if (!snapshot.answers.includes(id)) return snapshot;
  const entry: Entry = { node: snapshot.node?.id ?? START, answer: id, at };
  const trail = [...snapshot.trail, entry, ...waiting(snapshot, entry)];
  return replay(snapshot.guide, trail, snapshot.given);
}

/** Takes back the last answer. On the start view nothing changes. */
export function back(snapshot: Snapshot): Snapshot {
  const last = snapshot.trail.at(-1);
  if (last === undefined) return snapshot;
  const trail = [...snapshot.trail.slice(0, -1), ...waiting(snapshot, last)];
  return replay(snapshot.guide, trail, snapshot.given);
}

/** The entries set aside, without those that `decided` now decides. */
const waiting = (snapshot: Snapshot, decided: Entry): Entry[] =>
  snapshot.unused.map(({ entry }) => entry).filter(({ node }) => node !== decided.node);

/**
 * Asks again for the answer at `index` of the trail. The answers after it wait in `unused` and count again as soon as
 * they fit; an index outside the trail changes nothing.
 */
export function change(snapshot: Snapshot, index: number): Snapshot {
  const changed = snapshot.trail[index];
  if (changed === undefined) return snapshot;
  const kept = snapshot.trail.filter((entry, at) => at < index || entry.node !== changed.node);
  return replay(snapshot.guide, kept, snapshot.given);
}

/** Back to the start view, with nothing answered. */
export function restart(snapshot: Snapshot): Snapshot {
  return replay(snapshot.guide, [], snapshot.given);
}
