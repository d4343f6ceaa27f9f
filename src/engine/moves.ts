import { entryPoints, type EntryPoint } from '../model/graph/entry-points.js';
import { START, type Entry } from '../model/trail.js';
import { follow } from './follow.js';
import { replay } from './replay.js';
import { stateOf } from './read-snapshot.js';
import { startSnapshot, type Snapshot } from './snapshot.js';
import { startOf } from './step.js';

/**
 * Gives an answer to the node shown, at a time in milliseconds since 1970. An id that is not on offer changes nothing.
 * However long the trail is, this is one transition, and one for each entry set aside that fits again.
 */
export function answer(snapshot: Snapshot, id: string, at: number): Snapshot {
  if (!snapshot.answers.includes(id)) return snapshot;
  const { guide, node, trail, given } = snapshot;
  const entry: Entry = { node: node?.id ?? START, answer: id, at };
  const entries = [entry, ...setAside(snapshot, entry)];
  const state = stateOf(snapshot);
  if (state) return follow(guide, state, entries);
  return follow(guide, startOf(guide, given), [...trail, ...entries]);
}

/**
 * Begins anew at an entry point: a problem's first node, or any node, with nothing found out. An id that is neither changes
 * nothing.
 */
export function begin(snapshot: Snapshot, point: EntryPoint, at: number): Snapshot {
  const { guide, given } = snapshot;
  if (!entryPoints(guide).has(point)) return snapshot;
  return replay(guide, [{ node: START, answer: point, at }], given);
}

/** Takes back the last answer. On the start view nothing changes. */
export function back(snapshot: Snapshot): Snapshot {
  const last = snapshot.trail.at(-1);
  if (last === undefined) return snapshot;
  const trail = [...snapshot.trail.slice(0, -1), ...setAside(snapshot, last)];
  return replay(snapshot.guide, trail, snapshot.given);
}

/**
 * Asks again for the answer at `index` of the trail. The answers after it wait in `unused` and count again as soon as
 * they fit; an index outside the trail changes nothing.
 */
export function change(snapshot: Snapshot, index: number): Snapshot {
  const changed = snapshot.trail[index];
  if (changed === undefined) return snapshot;
  const kept = snapshot.trail.filter((entry, at) => at < index || entry.node !== changed.node);
  return replay(snapshot.guide, [...kept, ...setAside(snapshot, changed)], snapshot.given);
}

/** Back to the start view, with nothing answered. */
export const restart = ({ guide, given }: Snapshot): Snapshot => startSnapshot(guide, given);

/** The entries set aside, without those for the node that `decided` now decides. */
const setAside = (snapshot: Snapshot, decided: Entry): Entry[] =>
  snapshot.unused.map(({ entry }) => entry).filter(({ node }) => node !== decided.node);
