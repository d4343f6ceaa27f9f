import { entryPoints } from '../model/graph/entry-points.js';
import { nodesOf } from '../model/graph/guide-nodes.js';
import type { Guide } from '../model/guide.js';
import { START, type Entry } from '../model/trail.js';
import type { GuideState } from './chart/chart-of.js';
import { NodeCharts } from './chart/node-charts.js';
import { placeOf, readSnapshot } from './read-snapshot.js';
import type { Snapshot, UnusedEntry } from './snapshot.js';
import { step } from './step.js';

/**
 * Answers the node shown with its first entry that can be used there, and so on until there is none. One transition for
 * each entry that is used; the others are set aside.
 */
export function follow(guide: Guide, start: GuideState, entries: readonly Entry[]): Snapshot {
  const waiting = byNode(entries);
  const used = new Set<Entry>();
  let state = start;
  for (;;) {
    const taken = takeFirst(guide, state, waiting.get(placeOf(state)) ?? []);
    if (!taken) break;
    used.add(taken.entry);
    state = taken.next;
  }
  const unused = entries.filter((entry) => !used.has(entry));
  return readSnapshot(
    guide,
    state,
    unused.map((entry) => ({ entry, reason: reasonFor(guide, entry) })),
  );
}

/** The entries for each node, in order. */
function byNode(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.node);
    if (group) group.push(entry);
    else groups.set(entry.node, [entry]);
  }
  return groups;
}

/** Gives the first of these answers that can be given, and takes it off the list. */
function takeFirst(guide: Guide, state: GuideState, here: Entry[]) {
  for (const [index, entry] of here.entries()) {
    const next = step(guide, state, entry);
    if (!next) continue;
    here.splice(index, 1);
    return { entry, next };
  }
  return undefined;
}

function reasonFor(guide: Guide, { node, answer }: Entry): UnusedEntry['reason'] {
  if (node === START) return entryPoints(guide).has(answer) ? 'not-reached' : 'unknown-answer';
  const known = nodesOf(guide).get(node);
  if (!known) return 'unknown-node';
  return NodeCharts.of(guide).answersOf(known).includes(answer) ? 'not-reached' : 'unknown-answer';
}
