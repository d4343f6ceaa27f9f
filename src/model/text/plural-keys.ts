import type { INTERFACE_KEYS } from './interface-text.js';

/** The words of the interface with a count in them. */
const COUNTED = ['questions-left', 'questions-left-grown', 'told-times'] as const;

/** Which counts a language tells apart, as Unicode's plural rules name them; the word that is always there serves for all others. */
const FORMS = ['one', 'two', 'few', 'many'] as const;

export type CountedWord = (typeof COUNTED)[number];
type Form = `${CountedWord}-${(typeof FORMS)[number]}`;

/** The words that only some languages need: `told-times-few` where “3 times” has another form than “5 times”. */
export type PluralKey = Exclude<Form, (typeof INTERFACE_KEYS)[number]>;

export const PLURAL_KEYS = COUNTED.flatMap((word) =>
  FORMS.map((form): Form => `${word}-${form}`),
).filter((key): key is PluralKey => key !== 'questions-left-one');
