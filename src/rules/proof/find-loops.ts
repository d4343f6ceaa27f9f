import type { Graph } from '../../model/graph/graph.js';
import type { NodeId } from '../../model/guide.js';
import { strongComponents } from '../../model/graph/strong-components.js';

/**
 * Loops over arrows that are not bounded, one for each group of nodes that lead to each other: its nodes, with the first repeated
 * at its end.
 */
export function findLoops(graph: Graph): NodeId[][] {
  const after = (id: NodeId): NodeId[] =>
    graph.edgesFrom(id).flatMap(({ to, bounded }) => (bounded ? [] : [to]));
  return strongComponents(graph.nodes.keys(), after).flatMap((group) => {
    const members = new Set(group);
    const way = new Set<NodeId>();
    let [here] = group;
    while (here !== undefined && !way.has(here)) {
      way.add(here);
      here = after(here).find((next) => members.has(next));
    }
    // Only a node by itself can have no way on in its group.
    if (here === undefined) return [];
    const nodes = [...way];
    return [[...nodes.slice(nodes.indexOf(here)), here]];
  });
}
