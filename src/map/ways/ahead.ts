import { factsRead } from '../../model/condition.js';
import type { FactId } from '../../model/fact.js';
import { nodesOf } from '../../model/graph/guide-nodes.js';
import { strongComponents } from '../../model/graph/strong-components.js';
import type { Answer, Branch, Guide, GuideNode, NodeId } from '../../model/guide.js';
import { askedBy } from '../../model/node-fields.js';
import { NODE_KINDS } from '../../model/node-kinds.js';

/** What is ahead of the nodes of a guide, as far as ways are concerned. */
export interface Ahead {
  /** The nodes in an order in which each stands before all those to which its ways lead. */
  readonly order: ReadonlyMap<NodeId, number>;
  /** The facts that may still decide where a way leads on from a node. What else is known makes no difference any more. */
  readonly reads: ReadonlyMap<NodeId, ReadonlySet<FactId>>;
  /** Whether a way may take this branch: one that leads round to where it came by is none. */
  readonly isOnWay: (branch: Branch) => boolean;
}

/** Looks at what is ahead of each node, in a time that grows with the size of the guide. */
export function aheadOf(guide: Guide): Ahead {
  const nodes = nodesOf(guide);
  const back = branchesBack(nodes);
  const isOnWay = (branch: Branch): boolean => !back.has(branch);
  const next = (id: NodeId): NodeId[] =>
    branchesOf(nodes.get(id)).flatMap((branch) => (isOnWay(branch) ? [branch.to] : []));

  const order = new Map<NodeId, number>();
  const reads = new Map<NodeId, ReadonlySet<FactId>>();
  // Ends come first; every loop was cut, so each node is by itself.
  for (const id of strongComponents(nodes.keys(), next).flat()) {
    order.set(id, -order.size);
    const facts = new Set(ownReads(nodes.get(id), guide));
    for (const to of next(id)) for (const fact of reads.get(to) ?? []) facts.add(fact);
    reads.set(id, facts);
  }
  return { order, reads, isOnWay };
}

const branchesOf = (node: GuideNode | undefined): Branch[] =>
  (node?.answers ?? []).flatMap(({ route }) => route);

function ownReads(node: GuideNode | undefined, { conditions }: Guide): FactId[] {
  if (!node) return [];
  const asked = askedBy(node);
  const tested = branchesOf(node).flatMap(({ when }) => (when ? factsRead(when, conditions) : []));
  return asked === undefined ? tested : [asked, ...tested];
}

/** The branches that lead back round to their own node: those of replies that are counted, since no other may. */
function branchesBack(nodes: ReadonlyMap<NodeId, GuideNode>): ReadonlySet<Branch> {
  const loops = new Map<NodeId, number>();
  const targets = (id: NodeId) => branchesOf(nodes.get(id)).map(({ to }) => to);
  strongComponents(nodes.keys(), targets).forEach((loop, index) =>
    loop.forEach((id) => loops.set(id, index)),
  );
  const isCounted = ({ kind }: GuideNode, { id }: Answer) => !NODE_KINDS[kind].isUnbounded(id);
  const back = [...nodes.values()].flatMap((node) =>
    node.answers
      .filter((answer) => isCounted(node, answer))
      .flatMap(({ route }) => route.filter(({ to }) => loops.get(to) === loops.get(node.id))),
  );
  return new Set(back);
}
