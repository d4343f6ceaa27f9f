import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../../model/guide.js';
import { NODE_KINDS } from '../../model/node-kinds.js';
import type { Entry } from '../../model/trail.js';

/** Whether an answer tells something of the visitor. That they went on from a notice does not. */
export function isTold({ node }: Entry, guide: Guide): boolean {
  const kind = nodesOf(guide).get(node as NodeId)?.kind;
  return kind === undefined || NODE_KINDS[kind].recordedAs !== undefined;
}
