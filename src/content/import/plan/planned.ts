import type { NodeKind } from '../../../model/guide.js';
import type { DrawnArrow, DrawnNode } from '../drawn.js';

/** A problem of the guide that is made of a chart or an outline. */
export interface PlannedProblem {
  readonly title: string;
  /** The key of its first node, which is one of its own. */
  readonly start: string;
  readonly nodes: readonly PlannedNode[];
}

export interface PlannedNode {
  readonly drawn: DrawnNode;
  readonly kind: NodeKind;
  /** As the kind needs them: two and more for a question; of a remedy first `worked`, then `failed`, then `could-not`. */
  readonly arrows: readonly DrawnArrow[];
}

/** A guide as it is planned, before it has names and files. */
export interface Planned {
  readonly title?: string;
  readonly problems: readonly PlannedProblem[];
}
