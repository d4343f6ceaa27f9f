import type { DataPath } from '../model/data-path.js';
import type { Guide, GuideNode } from '../model/guide.js';

/** A node, and where it stands in the compiled guide. */
export interface PlacedNode {
  readonly node: GuideNode;
  readonly path: DataPath;
}

/** All nodes with their places, in the order in which they were authored. */
export const placedNodes = (guide: Guide): PlacedNode[] =>
  guide.problems.flatMap(({ nodes }, problem) =>
    nodes.map((node, index) => ({ node, path: ['problems', problem, 'nodes', index] })),
  );
