import { byKind, type ByKind } from '../by-kind.js';
import {
  partsOf,
  piecesOf,
  type Block,
  type BlockPart,
  type Line,
  type Piece,
} from '../text/rich-text.js';

/** What a text refers to, which every translation of it must refer to as well. */
export interface References {
  /** Facts and contacts, as `{name}`. */
  readonly placeholders: readonly string[];
  /** Addresses and nodes that links lead to. */
  readonly links: readonly string[];
}

const NONE: References = { placeholders: [], links: [] };
const placeholder = (name: string): References => ({ ...NONE, placeholders: [name] });
const link = (to: string): References => ({ ...NONE, links: [to] });

const OF_PIECE: ByKind<Piece, References> = {
  emphasis: ({ text }) => referencesInLine(text),
  strong: ({ text }) => referencesInLine(text),
  code: () => NONE,
  link: ({ to, text }) => merge([link(to), referencesInLine(text)]),
  fact: ({ fact }) => placeholder(`{${fact}}`),
  contact: ({ contact }) => placeholder(`{${contact}}`),
};

const OF_PART: ByKind<BlockPart, References> = {
  line: ({ line }) => referencesInLine(line),
  code: () => NONE,
  target: ({ to }) => link(to),
  picture: () => NONE,
  contact: ({ contact }) => placeholder(`contact: ${contact}`),
};

export const referencesInLine = (line: Line): References =>
  merge(
    piecesOf(line).map((piece) => (typeof piece === 'string' ? NONE : byKind(OF_PIECE, piece))),
  );

export const referencesInBody = (blocks: readonly Block[]): References =>
  merge(blocks.flatMap(partsOf).map((part) => byKind(OF_PART, part)));

function merge(parts: readonly References[]): References {
  return {
    placeholders: parts.flatMap((part) => part.placeholders),
    links: parts.flatMap((part) => part.links),
  };
}
