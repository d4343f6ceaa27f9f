import type { FactId } from '../model/fact.js';
import { nodesOf } from '../model/guide-nodes.js';
import { Graph } from '../model/graph.js';
import type { Guide, GuideNode, NodeId } from '../model/guide.js';
import { askedBy, routesOf } from '../model/node-fields.js';
import { factsReadBy } from './knowledge.js';

/** For each node, the facts on which the way from it on can depend: those that are read or asked for there or later. */
export function relevantFacts(guide: Guide): ReadonlyMap<NodeId, ReadonlySet<FactId>> {
  const graph = new Graph(guide);
  const relevant = new Map<NodeId, Set<FactId>>();
  for (const node of nodesOf(guide).values()) relevant.set(node.id, factsOf(node, guide));
  const waiting = new Set(relevant.keys());
  for (const id of waiting) {
    waiting.delete(id);
    const here = relevant.get(id) ?? [];
    for (const { from } of graph.edgesTo(id)) {
      const before = relevant.get(from);
      const size = before?.size;
      for (const fact of here) before?.add(fact);
      if (before?.size !== size) waiting.add(from);
    }
  }
  return relevant;
}

function factsOf(node: GuideNode, guide: Guide): Set<FactId> {
  const read = routesOf(node).flatMap(({ route }) => [...factsReadBy(route, guide)]);
  const asked = askedBy(node);
  return new Set(asked === undefined ? read : [...read, asked]);
}
