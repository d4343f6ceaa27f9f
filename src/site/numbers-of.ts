import type { Guide, NodeId } from '../model/guide.js';
import { inOrder } from './in-order.js';

/** A number for each node, such as 3.2: that of its problem, and its own within it. Ids mean nothing to a reader. */
export const numbersOf = ({ problems }: Guide): ReadonlyMap<NodeId, string> =>
  new Map(
    problems.flatMap((problem, at) =>
      inOrder(problem).map(({ id }, node) => [id, `${at + 1}.${node + 1}`] as const),
    ),
  );
