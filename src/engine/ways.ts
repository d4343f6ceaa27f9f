import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { Facts } from '../model/fact.js';
import { nodesOf } from '../model/guide-nodes.js';
import type { Guide, NodeId } from '../model/guide.js';
import { START, type Trail } from '../model/trail.js';
import { compileGuide, type GuideMachine } from './compile-guide.js';
import { readSnapshot } from './snapshot.js';

/** Beyond so many places the search for ways gives up, so that no guide can hold up a cheap phone. */
const MOST_PLACES = 4000;

/**
 * A short way to each node that can be reached without a detour, as the trail of answers that leads there, given what
 * the page knows. All answers carry the time `at`, in milliseconds since 1970.
 */
export function waysToNodes(guide: Guide, facts: Facts, at: number): ReadonlyMap<NodeId, Trail> {
  const machine = compileGuide(guide);
  const ways = new Map<NodeId, Trail>();
  const seen = new Set<string>();
  const total = nodesOf(guide).size;
  const queue: SnapshotFrom<GuideMachine>[] = [initialTransition(machine, { facts })[0]];
  for (const state of queue) {
    if (ways.size === total || queue.length > MOST_PLACES) break;
    for (const id of readSnapshot(guide, state).answers) {
      if (id === 'detour') continue;
      const [next] = transition(machine, state, { type: `answer.${id}`, at });
      const { node, trail, facts: known } = readSnapshot(guide, next);
      if (node === undefined) continue;
      if (!ways.has(node.id)) ways.set(node.id, trail);
      const place = JSON.stringify([node.id, known]);
      if (seen.has(place)) continue;
      seen.add(place);
      queue.push(next);
    }
  }
  return ways;
}

/** As `waysToNodes`, with the problems themselves by their ids, each as good as its first node. */
export function waysToPoints(guide: Guide, facts: Facts, at: number): ReadonlyMap<string, Trail> {
  const ways = new Map<string, Trail>(waysToNodes(guide, facts, at));
  for (const { id, start } of guide.problems) {
    ways.delete(start);
    ways.set(id, [{ node: START, answer: id, at }]);
  }
  return ways;
}
