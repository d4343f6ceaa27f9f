import * as v from 'valibot';
import { INTERFACE_KEYS } from '../../model/text/interface-text.js';
import { PLURAL_KEYS } from '../../model/text/plural-keys.js';
import { id } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { body } from './blocks.js';
import { line } from './line.js';

/** Every text may be absent: the checker says which are needed, and a translation may be unfinished. */
const text = (description: string) => v.optional(about(line, description));
const texts = <T extends v.GenericSchema>(key: string, value: T) =>
  v.optional(v.record(id(key), value));

const phrases = v.optional(
  about(
    v.array(v.string()),
    'How visitors say it in their own words; the search of the start view finds it by them.',
  ),
);

const nodeText = v.strictObject({
  title: text('The question, what to try, or what the end says.'),
  body: v.optional(about(body, 'What stands under the title: words, or a list of blocks.')),
  summary: text('What the hand-over says of a remedy tried or an end reached.'),
  answers: texts(
    'An answer',
    v.strictObject({
      label: text('What is clicked.'),
      summary: text('What the hand-over says; as the label unless said.'),
    }),
  ),
  phrases,
});

/** `text/<locale>.yaml`: the words of a guide in one locale. */
export const textFile = v.strictObject({
  title: text('What the guide is called.'),
  description: text('What it is for, in a sentence or two.'),
  facts: texts(
    'A fact',
    v.strictObject({
      label: text('What the fact is called.'),
      unset: text('What a placeholder shows while the fact has no value.'),
      values: texts('A value', line),
    }),
  ),
  contacts: texts('A contact', line),
  problems: texts(
    'A problem',
    v.strictObject({
      title: text('The problem in the visitor’s words.'),
      hint: text('One line under the title, on the start view.'),
      phrases,
      nodes: texts('A node', nodeText),
    }),
  ),
  interface: v.optional(
    v.strictObject(v.entriesFromList([...INTERFACE_KEYS, ...PLURAL_KEYS], v.optional(v.string()))),
  ),
});

export type TextFile = v.InferOutput<typeof textFile>;
