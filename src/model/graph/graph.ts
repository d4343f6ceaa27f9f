import { nodesOf } from './guide-nodes.js';
import type { Answer, Guide, GuideNode, NodeId } from '../guide.js';
import { detourOf } from '../node-fields.js';
import { NODE_KINDS } from '../node-kinds.js';

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
  readonly #from = new Map<NodeId, readonly Edge[]>();
  readonly #to = new Map<NodeId, Edge[]>();

  constructor(guide: Guide) {
    this.nodes = nodesOf(guide);
    for (const [id, node] of this.nodes) {
      const edges = edgesOf(node);
      this.#from.set(id, edges);
      for (const edge of edges) {
        const arriving = this.#to.get(edge.to);
        if (arriving) arriving.push(edge);
        else this.#to.set(edge.to, [edge]);
      }
    }
  }

  edgesFrom(id: NodeId): readonly Edge[] {
    return this.#from.get(id) ?? [];
  }

  edgesTo(id: NodeId): readonly Edge[] {
    return this.#to.get(id) ?? [];
  }

  /** All nodes that can be reached from `starts`, these included. */
  reach(starts: Iterable<NodeId>): Set<NodeId> {
    const reached = new Set(starts);
    for (const id of reached) for (const { to } of this.edgesFrom(id)) reached.add(to);
    return reached;
  }

  /** All nodes from which one of `goals` can be reached, these included. */
  leadingTo(goals: Iterable<NodeId>): Set<NodeId> {
    const leading = new Set(goals);
    for (const id of leading) for (const { from } of this.edgesTo(id)) leading.add(from);
    return leading;
  }
}

function edgesOf(node: GuideNode): readonly Edge[] {
  const { isUnbounded } = NODE_KINDS[node.kind];
  const edges = node.answers.flatMap((answer) =>
    targetsOf(answer).map((to): Edge => ({
      from: node.id,
      to,
      answer: answer.id,
      bounded: !isUnbounded(answer.id),
    })),
  );
  const detour = detourOf(node);
  if (detour === undefined) return edges;
  return [...edges, { from: node.id, to: detour, answer: 'detour', bounded: true }];
}

const targetsOf = (answer: Answer): NodeId[] => [
  ...new Set(answer.route.map((branch) => branch.to)),
];
