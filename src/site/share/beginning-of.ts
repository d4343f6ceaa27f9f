import type { MapPart } from '../../map/graph/map-graph.js';

/** As many as fill a card. It also bounds how long laying them out takes. */
const MOST_NODES = 12;

/** How a problem begins: the nodes that are the fewest answers away from its start, and the arrows between them, without words. */
export function beginningOf(part: MapPart): MapPart {
  const [start] = part.nodes;
  const near = new Set(start ? [start.id] : []);
  for (const id of near) {
    for (const { from, to } of part.edges) {
      if (from === id && near.size < MOST_NODES) near.add(to);
    }
  }
  return {
    ...part,
    nodes: part.nodes.filter(({ id }) => near.has(id)),
    edges: part.edges
      .filter(({ from, to }) => near.has(from) && near.has(to))
      .map(({ from, to, kind, answers }) => ({ from, to, kind, answers, labels: [] })),
  };
}
