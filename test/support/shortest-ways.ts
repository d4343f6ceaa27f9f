import { answer } from '../../src/engine/moves.js';
import { replay } from '../../src/engine/replay.js';
import type { Guide, NodeId } from '../../src/model/guide.js';
import type { Trail } from '../../src/model/trail.js';

/** A shortest trail to each node that can be reached from the start view without a detour. */
export function shortestWays(guide: Guide): ReadonlyMap<NodeId, Trail> {
  const ways = new Map<NodeId, Trail>();
  const seen = new Set<string>();
  const queue = [replay(guide, [])];
  for (const snapshot of queue) {
    for (const id of snapshot.answers.filter((each) => each !== 'detour')) {
      const next = answer(snapshot, id, 0);
      if (next.node === undefined) continue;
      if (!ways.has(next.node.id)) ways.set(next.node.id, next.trail);
      const place = JSON.stringify([next.node.id, next.facts, next.attempt]);
      if (seen.has(place)) continue;
      seen.add(place);
      queue.push(next);
    }
  }
  return ways;
}
