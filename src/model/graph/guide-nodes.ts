import type { Guide, GuideNode, NodeId } from '../guide.js';

const known = new WeakMap<Guide, ReadonlyMap<NodeId, GuideNode>>();

/** All nodes of a guide, by id, in the order in which they were authored. */
export function nodesOf(guide: Guide): ReadonlyMap<NodeId, GuideNode> {
  const found = known.get(guide);
  if (found) return found;
  const nodes = guide.problems.flatMap((problem) => problem.nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  known.set(guide, byId);
  return byId;
}

/** The full id of the node that `target` names when written inside `problem`. */
export const nodeId = (problem: string, target: string): NodeId =>
  (target.includes('/') ? target : `${problem}/${target}`) as NodeId;

/** The problem in which a node stands. */
export const problemOf = (id: NodeId): string => id.slice(0, id.indexOf('/'));
