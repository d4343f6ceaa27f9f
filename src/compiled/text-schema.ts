import * as v from 'valibot';
import type { InterfaceText } from '../model/text/interface-text.js';
import type { Phrases } from '../model/text/phrases.js';
import type { Block, BlockKind, Inline, Line, Piece, PieceKind } from '../model/text/rich-text.js';
import type { FellBack, GuideText, Localized } from '../model/text/text.js';
import { locale, pixels } from '../rules/structure/shapes.js';
import { listOr, wordsOr } from './by-kind.js';

/** The shape of a compiled guide's words in one locale. Whether every text is there comes after. */

const words = v.string();
const pieces: v.GenericSchema<unknown, readonly Inline[]> = v.array(v.lazy(() => inline));
export const line: v.GenericSchema<unknown, Line> = wordsOr(words, pieces);
const lines = v.array(line);

const PIECES = {
  emphasis: v.strictObject({ kind: v.literal('emphasis'), text: pieces }),
  strong: v.strictObject({ kind: v.literal('strong'), text: pieces }),
  code: v.strictObject({ kind: v.literal('code'), code: words }),
  link: v.strictObject({ kind: v.literal('link'), to: words, text: pieces }),
  fact: v.strictObject({ kind: v.literal('fact'), fact: words }),
  contact: v.strictObject({ kind: v.literal('contact'), contact: words }),
} satisfies { [K in PieceKind]: v.GenericSchema<unknown, { kind: K }> };

const BLOCKS = {
  paragraph: v.strictObject({ kind: v.literal('paragraph'), text: line }),
  heading: v.strictObject({ kind: v.literal('heading'), text: line }),
  steps: v.strictObject({ kind: v.literal('steps'), items: lines }),
  list: v.strictObject({ kind: v.literal('list'), items: lines }),
  checklist: v.strictObject({ kind: v.literal('checklist'), items: lines }),
  table: v.strictObject({ kind: v.literal('table'), header: lines, rows: v.array(lines) }),
  code: v.strictObject({ kind: v.literal('code'), code: words }),
  picture: v.strictObject({
    kind: v.literal('picture'),
    src: words,
    dark: v.optional(words),
    width: pixels,
    height: pixels,
    alt: line,
  }),
  note: v.strictObject({ kind: v.literal('note'), text: line }),
  warning: v.strictObject({ kind: v.literal('warning'), text: line }),
  contact: v.strictObject({ kind: v.literal('contact'), contact: words }),
  link: v.strictObject({ kind: v.literal('link'), to: words, text: line }),
} satisfies { [K in BlockKind]: v.GenericSchema<unknown, { kind: K }> };

export const piece: v.GenericSchema<unknown, Piece> = v.variant(
  'kind',
  Object.values(PIECES),
  `A piece’s kind is ${Object.keys(PIECES).join(', ')}`,
);
export const inline: v.GenericSchema<unknown, Inline> = wordsOr(words, piece);
export const block: v.GenericSchema<unknown, Block> = v.variant(
  'kind',
  Object.values(BLOCKS),
  `A block’s kind is ${Object.keys(BLOCKS).join(', ')}`,
);

/** A text that fell back, and says from which locale. */
const fellBack = <T>(text: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, FellBack<T>> =>
  v.strictObject({ locale, text });

export const text: v.GenericSchema<unknown, Localized<Line>> = wordsOr(
  words,
  listOr(pieces, fellBack(line)),
);
export const body: v.GenericSchema<unknown, Localized<readonly Block[]>> = listOr(
  v.array(block),
  fellBack<readonly Block[]>(v.array(block)),
);
const byName = <T extends v.GenericSchema>(value: T) => v.record(v.string(), value);

/** The shape of the words of one node. */
const nodeText = v.strictObject({
  title: text,
  body,
  summary: v.optional(text),
  answers: byName(v.strictObject({ label: text, summary: text })),
});

export const textSchema: v.GenericSchema<unknown, GuideText> = v.strictObject({
  locale,
  title: text,
  description: text,
  facts: byName(v.strictObject({ label: text, unset: text, values: byName(text) })),
  contacts: byName(text),
  problems: byName(v.strictObject({ title: text, hint: text })),
  nodes: byName(nodeText),
  /** Its keys are looked at after. */
  interface: byName(words) as unknown as v.GenericSchema<unknown, InterfaceText>,
});

/** The shape of the phrases of one point. */
const phrasesOfPoint = v.array(words);

export const phrasesSchema: v.GenericSchema<unknown, Phrases> = byName(phrasesOfPoint);

/** The words of nodes, and the phrases of points: of these there may be thousands. */
export const TEXT_NODES = { path: ['nodes'], schema: nodeText };
export const PHRASES_OF_POINTS = { path: [], schema: phrasesOfPoint };
