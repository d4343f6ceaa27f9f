import { Graph } from '../../src/model/graph/graph.js';
import type { Guide, NodeId } from '../../src/model/guide.js';
import { isEnd } from '../../src/model/node-kinds.js';

/** For each node that is no end, the next one on a shortest way to an end, without a detour. */
export function nextToAnEnd(guide: Guide): ReadonlyMap<NodeId, NodeId> {
  const graph = new Graph(guide);
  const next = new Map<NodeId, NodeId>();
  const queue = [...graph.nodes].filter(([, node]) => isEnd(node)).map(([id]) => id);
  for (const to of queue) {
    for (const { from, answer } of graph.edgesTo(to)) {
      if (answer === 'detour' || next.has(from) || isEnd(graph.nodes.get(from))) continue;
      next.set(from, to);
      queue.push(from);
    }
  }
  return next;
}
