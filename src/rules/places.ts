import type { DataPath } from '../model/data-path.js';
import type { Guide, GuideNode } from '../model/guide.js';

/** A node, and where it stands in the compiled guide. */
export interface PlacedNode {
  readonly node: GuideNode;
  /** The problem that it stands in. */
  readonly problem: string;
  readonly path: DataPath;
}

/** All nodes with their places, in the order in which they were authored. */
export const placedNodes = (guide: Guide): PlacedNode[] =>
  guide.problems.flatMap(({ id, nodes }, problem) =>
    nodes.map((node, index) => ({
      node,
      problem: id,
      path: ['problems', problem, 'nodes', index],
    })),
  );
