import type { NodeKind } from '../../model/guide.js';
import type { Remark } from './remark.js';

/** An arrow from a box to another, by its key. */
export interface DrawnArrow {
  readonly to: string;
  /** Absent where it has no words. */
  readonly label?: string;
  readonly line: number;
}

/** A box of a chart, or what an outline says at one place. */
export interface DrawnNode {
  /** What the file calls it. */
  readonly key: string;
  /** One or more lines, without markup. */
  readonly words: string;
  readonly line: number;
  /** The key of the group that it stands in. */
  readonly group?: string;
  /** Of which kind its author says that it is. */
  readonly kind?: NodeKind;
  /** Whether it is drawn as a question. */
  readonly asks?: boolean;
  readonly arrows: readonly DrawnArrow[];
}

/** What is drawn around some boxes; a problem. */
export interface DrawnGroup {
  readonly key: string;
  readonly title: string;
}

/** Where a problem begins, where that is drawn. */
export interface DrawnStart {
  readonly to: string;
  /** The problem, in the words of the sign that it begins with. */
  readonly title?: string;
  readonly line: number;
}

/** A decision tree as somebody drew or noted it. Every arrow leads to one of its nodes; it has at least one node. */
export interface Drawn {
  readonly title?: string;
  readonly groups: readonly DrawnGroup[];
  readonly starts: readonly DrawnStart[];
  readonly nodes: readonly DrawnNode[];
}

/** What came of reading a file. */
export type ReadDrawn =
  | { readonly drawn: Drawn; readonly remarks: readonly Remark[] }
  /** At least one, in the order of lines. */
  | { readonly faults: readonly Remark[] };
