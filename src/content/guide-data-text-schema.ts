import * as v from 'valibot';
import type { Phrases } from '../model/phrases.js';
import type { Block, GuideText, Inline, Line, Localized } from '../model/text.js';
import { locale } from './guide-data-parts.js';
import { byField, few, upTo } from './guide-data-shape.js';

/** The shape of a compiled guide's words in one locale. Whether every text is there comes after. */

const words = v.pipe(v.string(), upTo(10_000));
const pieces = few(
  v.lazy(() => inline),
  200,
);
const INLINES = byField<Inline>({
  em: v.strictObject({ em: pieces }),
  code: v.strictObject({ code: words }),
  link: v.strictObject({ link: words, text: pieces }),
  fact: v.strictObject({ fact: words }),
  contact: v.strictObject({ contact: words }),
});
const inline: v.GenericSchema<unknown, Inline> = v.lazy((input) =>
  typeof input === 'string' ? words : INLINES,
);
const line: v.GenericSchema<unknown, Line> = v.lazy((input) =>
  Array.isArray(input) ? pieces : words,
);

const lines = few(line, 100);
const blocks = few(
  byField<Block>({
    paragraph: v.strictObject({ paragraph: line }),
    steps: v.strictObject({ steps: lines }),
    checklist: v.strictObject({ checklist: lines }),
    note: v.strictObject({ note: line }),
    warning: v.strictObject({ warning: line }),
    contact: v.strictObject({ contact: words }),
    link: v.strictObject({ link: v.strictObject({ to: words, text: line }) }),
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
