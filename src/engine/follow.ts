import { transition } from 'xstate';
import { nodesOf } from '../model/graph/guide-nodes.js';
import type { Guide } from '../model/guide.js';
import { START, type Entry } from '../model/trail.js';
import { compileGuide, type GuideMachine, type GuideState } from './compile-guide.js';
import { placeOf, readSnapshot } from './read-snapshot.js';
import type { Snapshot, UnusedEntry } from './snapshot.js';

/**
 * Answers the node shown with its first entry that can be used there, and so on until there is none. One transition for
 * each entry that is used; the others are set aside.
 */
export function follow(guide: Guide, start: GuideState, entries: readonly Entry[]): Snapshot {
  const machine = compileGuide(guide);
  const waiting = byNode(entries);
  const used = new Set<Entry>();
  let state = start;
  for (;;) {
    const here = waiting.get(placeOf(state)) ?? [];
    const index = here.findIndex((entry) => state.can(eventOf(entry)));
    const [next] = index < 0 ? [] : here.splice(index, 1);
    if (next === undefined) break;
    used.add(next);
    [state] = transition(machine, state, eventOf(next));
  }
  const unused = entries.filter((entry) => !used.has(entry));
  return readSnapshot(
    guide,
    state,
    unused.map((entry) => ({ entry, reason: reasonFor(guide, machine, entry) })),
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

/** The event of an answer. */
export const eventOf = ({ answer, at }: Entry) => ({ type: `answer.${answer}`, at }) as const;

function reasonFor(guide: Guide, machine: GuideMachine, entry: Entry): UnusedEntry['reason'] {
  if (entry.node !== START && !nodesOf(guide).has(entry.node)) return 'unknown-node';
  const [outer = '', inner = ''] = entry.node.split('/');
  const state = entry.node === START ? machine.states[START] : machine.states[outer]?.states[inner];
  const isKnown = state?.ownEvents.includes(eventOf(entry).type);
  return isKnown ? 'not-reached' : 'unknown-answer';
}
