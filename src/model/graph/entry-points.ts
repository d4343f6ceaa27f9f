import { nodesOf } from './guide-nodes.js';
import type { Guide, NodeId } from '../guide.js';

/** Where a visit can begin besides the start view: the id of a problem, or of any node. */
export type EntryPoint = string;

const cache = new WeakMap<Guide, ReadonlyMap<EntryPoint, NodeId>>();

/** The entry points of a guide, and the node at which each begins. */
export function entryPoints(guide: Guide): ReadonlyMap<EntryPoint, NodeId> {
  const known = cache.get(guide);
  if (known) return known;
  const points = new Map<EntryPoint, NodeId>([
    ...guide.problems.map(({ id, start }) => [id, start] as const),
    ...[...nodesOf(guide).keys()].map((id) => [id, id] as const),
  ]);
  cache.set(guide, points);
  return points;
}
