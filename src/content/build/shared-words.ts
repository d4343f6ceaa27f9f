import { nodeId } from '../../model/graph/guide-nodes.js';
import type { NodeId } from '../../model/guide.js';
import type { GuideFile } from '../format/guide-file.js';

/** By node that has not all words itself: the node whose words it shows for the rest. */
export type SharedWords = ReadonlyMap<NodeId, NodeId>;

export const sharedWords = ({ problems }: Pick<GuideFile, 'problems'>): SharedWords =>
  new Map(
    Object.entries(problems).flatMap(([problem, { nodes }]) =>
      Object.entries(nodes).flatMap(([name, { 'words-of': from }]): [NodeId, NodeId][] =>
        from === undefined ? [] : [[nodeId(problem, name), nodeId(problem, from)]],
      ),
    ),
  );
