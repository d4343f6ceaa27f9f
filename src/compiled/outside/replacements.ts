import type { Contact } from '../../model/contact.js';
import type { GuideText } from '../../model/text/text.js';

/** What a page puts in place of single parts of a guide, each written as in a compiled guide. */
export interface Replacements {
  /** Whole contacts, by the ids that the guide has. */
  readonly contacts?: Readonly<Record<string, Contact>> | null | undefined;
  /** Single texts, by locale, as in `{ en: { nodes: { 'slow/when-slow': { title: 'When is it?' } } } }`. */
  readonly texts?: Readonly<Record<string, Partly<GuideText>>> | null | undefined;
}

/** Any of the fields, on each level; words and lists are given whole. */
type Partly<T> = T extends string | readonly unknown[]
  ? T
  : { readonly [K in keyof T]?: Partly<T[K]> | undefined };
