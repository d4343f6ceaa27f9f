import type { NodeId, NodeKind } from '../../model/guide.js';

/** A text on a map, in the language in which it is written: what is not translated is in the source language. */
export interface MapText {
  readonly text: string;
  readonly locale: string;
}

/** `start` leads to where a problem begins; `elsewhere` stands for a node of another problem. */
export type MapNodeKind = NodeKind | 'start' | 'elsewhere';

export interface MapNode {
  /** Unique on the map. */
  readonly id: string;
  readonly kind: MapNodeKind;
  /** The node of the guide that it shows or leads to. */
  readonly node: NodeId;
  /** Its title; none for `start`. */
  readonly title?: MapText;
  /** What else its author set, such as how often it may be tried. */
  readonly notes: readonly MapText[];
}

/** An arrow: all answers that lead from one node to another under the same condition. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'answer' | 'detour';
  /** The ids of the answers. */
  readonly answers: readonly string[];
  /** What is clicked, one for each answer. */
  readonly labels: readonly MapText[];
  /** When it is taken, in the words of the guide's structure. Absent where nothing more must hold. */
  readonly condition?: string;
}

/** One problem. */
export interface MapPart {
  readonly problem: string;
  readonly title: MapText;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** A guide, or one problem of it, as nodes and arrows with their words in one language. */
export interface MapGraph {
  readonly locale: string;
  readonly title: MapText;
  readonly parts: readonly MapPart[];
}
