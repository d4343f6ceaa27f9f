import type { NodeId } from '../../model/guide.js';
import type { MapNodeKind } from '../graph/map-graph.js';

/** Where something stands: the middle of it, and its size, in units of a picture whose upper left corner is 0, 0. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a line of text is, which decides its size and looks. */
export type TextRole = 'heading' | 'title' | 'note' | 'label' | 'condition';

/** One line of text. */
export interface TextLine {
  readonly text: string;
  readonly role: TextRole;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The point on its base line where it is anchored. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  /** In units of the picture. */
  readonly size: number;
}

export interface LaidOutNode extends Box {
  readonly id: string;
  readonly kind: MapNodeKind;
  /** The node of the guide that it shows or leads to. */
  readonly node: NodeId;
  /** Its shape as the `d` of an SVG path. */
  readonly shape: string;
  readonly lines: readonly TextLine[];
}

export interface LaidOutEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'answer' | 'detour';
  readonly answers: readonly string[];
  readonly isConditional: boolean;
  /** The `d` of an SVG path, which ends at the point of the arrow. */
  readonly path: string;
  /** The point of the arrow, as the `d` of an SVG path. */
  readonly head: string;
  /** Where its words stand; absent where it has none. */
  readonly label?: Box & { readonly lines: readonly TextLine[] };
}

/** One problem, with its heading above it. */
export interface LaidOutPart extends Box {
  readonly problem: string;
  readonly heading: readonly TextLine[];
  readonly nodes: readonly LaidOutNode[];
  readonly edges: readonly LaidOutEdge[];
}

/** What a kind of node or arrow looks like, and its name. */
export interface LegendEntry extends Box {
  readonly kind: MapNodeKind | 'detour' | 'condition';
  /** The `d` of an SVG path. */
  readonly shape: string;
  readonly lines: readonly TextLine[];
}

/** A map with the place of everything on it: what draws it needs to know no more. */
export interface LaidOutMap {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly heading: readonly TextLine[];
  readonly legend: readonly LegendEntry[];
  readonly parts: readonly LaidOutPart[];
}
