import { problemOf } from '../../model/graph/guide-nodes.js';
import type { NodeId } from '../../model/guide.js';

/** What a node is called inside its problem; nothing where only the problem is named. */
export const localName = (id: NodeId): string => id.slice(problemOf(id).length + 1);
