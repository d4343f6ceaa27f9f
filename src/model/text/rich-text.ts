import { byKind, type ByKind } from '../by-kind.js';
import type { FactId } from '../fact.js';

/** A piece of running text other than plain words. */
export type Piece =
  | { readonly kind: 'emphasis'; readonly text: readonly Inline[] }
  /** What must not be overlooked. */
  | { readonly kind: 'strong'; readonly text: readonly Inline[] }
  /** Something to be typed or read as it stands, left to right in every script. */
  | { readonly kind: 'code'; readonly code: string }
  /** `to` is an address, or a problem of the guide. */
  | { readonly kind: 'link'; readonly to: string; readonly text: readonly Inline[] }
  /** The name of the fact's value, or its `unset` text. */
  | { readonly kind: 'fact'; readonly fact: FactId }
  /** The first channel of the contact, to be tapped. */
  | { readonly kind: 'contact'; readonly contact: string };

export type PieceKind = Piece['kind'];

/** A piece of running text. A plain string stands for itself. */
export type Inline = string | Piece;

/** A line of text; the short form is for the common case of plain words. */
export type Line = string | readonly Inline[];

/** One block of rich text: a closed set. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Line }
  /** Divides a long body; its level is below that of the node’s title. */
  | { readonly kind: 'heading'; readonly text: Line }
  | { readonly kind: 'steps'; readonly items: readonly Line[] }
  /** In no order. */
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'checklist'; readonly items: readonly Line[] }
  /** Each row has a cell for each column that the header names. */
  | {
      readonly kind: 'table';
      readonly header: readonly Line[];
      readonly rows: readonly (readonly Line[])[];
    }
  /** Lines to be typed or read as they stand, left to right in every script. */
  | { readonly kind: 'code'; readonly code: string }
  /** Its size in pixels keeps room for it. `dark` stands in its place on dark pages. */
  | {
      readonly kind: 'picture';
      /** A file beside the compiled guide, or an `https:` address; so is `dark`. */
      readonly src: string;
      readonly dark?: string;
      readonly width: number;
      readonly height: number;
      /** What it shows, for those who do not see it. */
      readonly alt: Line;
    }
  | { readonly kind: 'note'; readonly text: Line }
  | { readonly kind: 'warning'; readonly text: Line }
  /** A contact's id, or a fact's id: then the contact that is `for` the fact's value. */
  | { readonly kind: 'contact'; readonly contact: string }
  /** A link on a line of its own; `to` is an address, or a problem of the guide. */
  | { readonly kind: 'link'; readonly to: string; readonly text: Line };

export type BlockKind = Block['kind'];

/** Something inside a block, and the fields and positions that lead to it. */
export type BlockPart = { readonly path: readonly (string | number)[] } & (
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'target'; readonly to: string }
  | { readonly kind: 'picture'; readonly src: string }
  | { readonly kind: 'contact'; readonly contact: string }
);

const line = (text: Line, ...path: (string | number)[]): BlockPart => ({
  kind: 'line',
  line: text,
  path,
});
const lines = (all: readonly Line[], ...path: (string | number)[]): BlockPart[] =>
  all.map((text, index) => line(text, ...path, index));

const PARTS: ByKind<Block, readonly BlockPart[]> = {
  paragraph: ({ text }) => [line(text, 'text')],
  heading: ({ text }) => [line(text, 'text')],
  steps: ({ items }) => lines(items, 'items'),
  list: ({ items }) => lines(items, 'items'),
  checklist: ({ items }) => lines(items, 'items'),
  table: ({ header, rows }) => [
    ...lines(header, 'header'),
    ...rows.flatMap((cells, row) => lines(cells, 'rows', row)),
  ],
  code: ({ code }) => [{ kind: 'code', code, path: ['code'] }],
  picture: ({ src, dark, alt }) => [
    { kind: 'picture', src, path: ['src'] },
    ...(dark === undefined ? [] : [{ kind: 'picture', src: dark, path: ['dark'] } as const]),
    line(alt, 'alt'),
  ],
  note: ({ text }) => [line(text, 'text')],
  warning: ({ text }) => [line(text, 'text')],
  contact: ({ contact }) => [{ kind: 'contact', contact, path: ['contact'] }],
  link: ({ to, text }) => [{ kind: 'target', to, path: ['to'] }, line(text, 'text')],
};

/** The lines, targets, pictures and contacts of which a block is made, in order. */
export const partsOf = (block: Block): readonly BlockPart[] => byKind(PARTS, block);

/** The pieces of a line; plain words are one piece. */
export const piecesOf = (text: Line): readonly Inline[] =>
  typeof text === 'string' ? [text] : text;
