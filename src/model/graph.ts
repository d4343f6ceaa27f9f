import { nodesOf } from './guide-nodes.js';
import type { Answer, Guide, GuideNode, NodeId } from './guide.js';

/** One arrow of the guide: an answer, or the way into a detour. */
export interface Edge {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly answer: string;
  /** Whether it is taken a bounded number of times in one visit, because tries and detours are counted. */
  readonly bounded: boolean;
}

/** The nodes of a guide and the arrows between them, whatever the conditions. */
export class Graph {
  readonly nodes: ReadonlyMap<NodeId, GuideNode>;
  readonly #edges = new Map<NodeId, readonly Edge[]>();

  constructor(guide: Guide) {
    this.nodes = nodesOf(guide);
    for (const [id, node] of this.nodes) this.#edges.set(id, edgesOf(node));
  }

  edgesFrom(id: NodeId): readonly Edge[] {
    return this.#edges.get(id) ?? [];
  }

  /** All nodes that can be reached from `starts` over the edges that `allowed` lets through. */
  reach(starts: Iterable<NodeId>, allowed: (edge: Edge) => boolean = () => true): Set<NodeId> {
    const reached = new Set(starts);
    for (const id of reached) {
      for (const edge of this.edgesFrom(id)) if (allowed(edge)) reached.add(edge.to);
    }
    return reached;
  }

  /** The shortest way from `from` to `to` over the allowed edges, both included; none if there is no way. */
  way(from: NodeId, to: NodeId, allowed: (edge: Edge) => boolean): NodeId[] | undefined {
    const cameFrom = new Map<NodeId, NodeId>();
    const queue = [from];
    for (const id of queue) {
      for (const edge of this.edgesFrom(id)) {
        if (!allowed(edge) || cameFrom.has(edge.to)) continue;
        cameFrom.set(edge.to, id);
        if (edge.to === to) return unwind(cameFrom, from, to);
        queue.push(edge.to);
      }
    }
    return undefined;
  }
}

function unwind(cameFrom: ReadonlyMap<NodeId, NodeId>, from: NodeId, to: NodeId): NodeId[] {
  const way = [to];
  let at = cameFrom.get(to);
  while (at !== undefined && at !== from) {
    way.unshift(at);
    at = cameFrom.get(at);
  }
  return [from, ...way];
}

function edgesOf(node: GuideNode): readonly Edge[] {
  const edges = node.answers.flatMap((answer) =>
    targetsOf(answer).map((to): Edge => {
      const bounded = node.kind === 'remedy' && answer.id !== 'failed';
      return { from: node.id, to, answer: answer.id, bounded };
    }),
  );
  if (node.kind !== 'remedy' || node.detour === undefined) return edges;
  return [...edges, { from: node.id, to: node.detour, answer: 'detour', bounded: true }];
}

const targetsOf = (answer: Answer): NodeId[] => [
  ...new Set(answer.route.map((branch) => branch.to)),
];
