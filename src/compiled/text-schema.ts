import * as v from 'valibot';
import type { Phrases } from '../model/phrases.js';
import type { Block, Inline, Line, Piece } from '../model/rich-text.js';
import type { GuideText, Localized } from '../model/text.js';
import { locale } from '../rules/shapes.js';
import { byKind, few, upTo } from './read-shape.js';

/** The shape of a compiled guide's words in one locale. Whether every text is there comes after. */

const words = v.pipe(v.string(), upTo(10_000));
const pieces = few(
  v.lazy(() => inline),
  200,
);
const piece = byKind<Piece>({
  emphasis: v.strictObject({ kind: v.literal('emphasis'), text: pieces }),
  code: v.strictObject({ kind: v.literal('code'), code: words }),
  link: v.strictObject({ kind: v.literal('link'), to: words, text: pieces }),
  fact: v.strictObject({ kind: v.literal('fact'), fact: words }),
  contact: v.strictObject({ kind: v.literal('contact'), contact: words }),
});
const inline: v.GenericSchema<unknown, Inline> = v.lazy((input) =>
  typeof input === 'string' ? words : piece,
);
const line: v.GenericSchema<unknown, Line> = v.lazy((input) =>
  Array.isArray(input) ? pieces : words,
);

const lines = few(line, 100);
const blocks = few(
  byKind<Block>({
    paragraph: v.strictObject({ kind: v.literal('paragraph'), text: line }),
    steps: v.strictObject({ kind: v.literal('steps'), items: lines }),
    checklist: v.strictObject({ kind: v.literal('checklist'), items: lines }),
    note: v.strictObject({ kind: v.literal('note'), text: line }),
    warning: v.strictObject({ kind: v.literal('warning'), text: line }),
    contact: v.strictObject({ kind: v.literal('contact'), contact: words }),
    link: v.strictObject({ kind: v.literal('link'), to: words, text: line }),
  }),
  100,
);

/** A text, or one that fell back and says from which locale. */
function localized<T>(text: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Localized<T>> {
  const fellBack = v.strictObject({ locale, text });
  return v.lazy((input): v.GenericSchema<unknown, Localized<T>> =>
    typeof input === 'object' && input !== null && !Array.isArray(input) ? fellBack : text,
  );
}

const text = localized(line);
const byName = <T extends v.GenericSchema>(value: T) => v.record(v.string(), value);

export const textSchema = v.strictObject({
  locale,
  title: text,
  description: text,
  facts: byName(v.strictObject({ label: text, unset: text, values: byName(text) })),
  contacts: byName(text),
  problems: byName(v.strictObject({ title: text, hint: text })),
  nodes: byName(
    v.strictObject({
      title: text,
      body: localized(blocks),
      summary: v.optional(text),
      answers: byName(v.strictObject({ label: text, summary: text })),
    }),
  ),
  interface: byName(words),
});

/** What has the shape; the keys of the interface are not looked at yet. */
export type ShapedText = Omit<GuideText, 'interface'> & {
  readonly interface: Readonly<Record<string, string>>;
};

const phrase = v.pipe(v.string(), upTo(500));

export const phrasesSchema: v.GenericSchema<unknown, Phrases> = byName(v.array(phrase));
