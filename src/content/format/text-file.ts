import * as v from 'valibot';
import { INTERFACE_KEYS } from '../../model/text/interface-text.js';
import { PLURAL_KEYS } from '../../model/text/plural-keys.js';
import { id } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { body } from './blocks.js';
import { line } from './line.js';

/** Every text may be absent: the checker says which are needed, and a translation may be unfinished. */
const text = (description: string, example: string) =>
  v.optional(about(line, description, example));
const texts = <T extends v.GenericSchema>(
  key: string,
  value: T,
  description: string,
  ...examples: Record<string, v.InferOutput<T>>[]
) => v.optional(about(v.record(id(key), value), description, ...examples));

const phrases = v.optional(
  about(
    v.array(v.string()),
    'How visitors say it in their own words; the search of the start view finds it by them.',
    ['nothing works', 'broken since today'],
  ),
);

const nodeText = v.strictObject({
  title: text('The question, what to try, or what the end says.', 'Switch it off and on again'),
  body: v.optional(
    about(
      body,
      'What stands under the title: words, or a list of words and blocks.',
      'It takes two minutes.',
    ),
  ),
  summary: text(
    'What the hand-over says of a remedy tried or an end reached.',
    'Switched it off and on again',
  ),
  answers: texts(
    'An answer',
    v.strictObject({
      label: text('What is clicked.', 'Only one'),
      summary: text(
        'What the hand-over says; as the label unless said.',
        'Only one device is affected',
      ),
    }),
    'The words of its answers.',
  ),
  phrases,
});

const guideText = v.strictObject({
  title: text('What the guide is called.', 'Internet at home'),
  description: text(
    'What it is for, in a sentence or two.',
    'Finds out why the internet does not work.',
  ),
  facts: texts(
    'A fact',
    v.strictObject({
      label: text('What the fact is called.', 'Place'),
      unset: text('What a placeholder shows while the fact has no value.', 'not said'),
      values: texts('A value', line, 'What each value is called.', {
        home: 'at home',
        work: 'at work',
      }),
    }),
    'The words of the facts.',
  ),
  contacts: texts('A contact', line, 'What each contact is called.', {
    'help-desk': 'The help desk',
  }),
  problems: texts(
    'A problem',
    v.strictObject({
      title: text('The problem in the visitor’s words.', 'The internet does not work'),
      hint: text('One line under the title, on the start view.', 'No page opens'),
      phrases,
      nodes: texts('A node', nodeText, 'The words of its nodes.'),
    }),
    'The words of the problems.',
  ),
  interface: v.optional(
    about(
      v.strictObject(
        v.entriesFromList([...INTERFACE_KEYS, ...PLURAL_KEYS], v.optional(v.string())),
      ),
      'Words of the widget that this guide says otherwise.',
      { restart: 'From the beginning' },
    ),
  ),
});

/** `text/<locale>.yaml`: the words of a guide in one locale. */
export const textFile = about(
  guideText,
  'All words of the guide in one language. The check says which are needed: those of each fact, contact, problem, node and answer.',
);

export type TextFile = v.InferOutput<typeof textFile>;
