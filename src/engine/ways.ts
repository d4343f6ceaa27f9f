import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { Facts } from '../model/fact.js';
import type { Guide, NodeId } from '../model/guide.js';
import type { Trail } from '../model/trail.js';
import { compileGuide, type GuideMachine } from './compile-guide.js';
import { readSnapshot } from './snapshot.js';

/**
 * The shortest way to each node that can be reached without a detour, as the trail of answers that leads there, given
 * what the page knows. All answers carry the time `at`, in milliseconds since 1970.
 */
export function waysToNodes(guide: Guide, facts: Facts, at: number): ReadonlyMap<NodeId, Trail> {
  const machine = compileGuide(guide);
  const ways = new Map<NodeId, Trail>();
  const queue: SnapshotFrom<GuideMachine>[] = [initialTransition(machine, { facts })[0]];
  for (const state of queue) {
    for (const id of readSnapshot(guide, state).answers) {
      if (id === 'detour') continue;
      const [next] = transition(machine, state, { type: `answer.${id}`, at });
      const { node, trail } = readSnapshot(guide, next);
      if (node === undefined || ways.has(node.id)) continue;
      ways.set(node.id, trail);
      queue.push(next);
    }
  }
  return ways;
}
