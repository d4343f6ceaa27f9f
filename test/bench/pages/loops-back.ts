import type { Guide, GuideNode, NodeId } from '../product.js';

const reached = new WeakMap<Guide, Map<NodeId, ReadonlySet<NodeId>>>();

/** Whether an answer to a remedy can lead round to it again, so that it does not count as a way ahead. */
export function loopsBack(guide: Guide, node: GuideNode, answer: string): boolean {
  if (node.kind !== 'remedy' || answer === 'failed') return false;
  const route = node.answers.find(({ id }) => id === answer)?.route ?? [];
  return route.some(({ to }) => reachedFrom(guide, to).has(node.id));
}

function reachedFrom(guide: Guide, start: NodeId): ReadonlySet<NodeId> {
  const known = reached.get(guide) ?? new Map<NodeId, ReadonlySet<NodeId>>();
  reached.set(guide, known);
  const found = known.get(start);
  if (found) return found;
  const nodes = new Map(guide.problems.flatMap(({ nodes: own }) => own.map((it) => [it.id, it])));
  const ids = new Set([start]);
  for (const id of ids) {
    for (const { route } of nodes.get(id)?.answers ?? []) {
      for (const { to } of route) ids.add(to);
    }
  }
  known.set(start, ids);
  return ids;
}
