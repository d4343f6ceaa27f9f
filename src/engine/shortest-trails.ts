import { transition } from 'xstate';
import type { Facts } from '../model/fact.js';
import { nodesOf } from '../model/guide-nodes.js';
import type { Guide, NodeId } from '../model/guide.js';
import { START, type Trail } from '../model/trail.js';
import { compileGuide, type GuideState } from './compile-guide.js';
import { factsOfGuide, startOf } from './replay.js';
import { readSnapshot } from './snapshot.js';

/** Beyond so many combinations of node and facts the search gives up, so that no guide can hold up a cheap phone. */
const MOST_PLACES = 4000;

/**
 * A shortest trail to each node that can be reached without a detour, given what the page knows. All its answers carry
 * the time `at`, in milliseconds since 1970.
 */
export function waysToNodes(guide: Guide, facts: Facts, at: number): ReadonlyMap<NodeId, Trail> {
  const machine = compileGuide(guide);
  const trails = new Map<NodeId, Trail>();
  const seen = new Set<string>();
  const total = nodesOf(guide).size;
  const queue: GuideState[] = [startOf(guide, factsOfGuide(guide, facts))];
  for (const state of queue) {
    if (trails.size === total || queue.length > MOST_PLACES) break;
    for (const id of readSnapshot(guide, state).answers) {
      if (id === 'detour') continue;
      const [next] = transition(machine, state, { type: `answer.${id}`, at });
      const { node, trail, facts: known, attempt } = readSnapshot(guide, next);
      if (node === undefined) continue;
      if (!trails.has(node.id)) trails.set(node.id, trail);
      const place = JSON.stringify([node.id, known, attempt]);
      if (seen.has(place)) continue;
      seen.add(place);
      queue.push(next);
    }
  }
  return trails;
}

/** As `waysToNodes`, with each problem by its own id in place of its first node. */
export function waysToPoints(guide: Guide, facts: Facts, at: number): ReadonlyMap<string, Trail> {
  const trails = new Map<string, Trail>(waysToNodes(guide, facts, at));
  for (const { id, start } of guide.problems) {
    trails.delete(start);
    trails.set(id, [{ node: START, answer: id, at }]);
  }
  return trails;
}
