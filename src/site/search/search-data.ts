import type { Guide } from '../../model/guide.js';
import type { InterfaceKey } from '../../model/text/interface-text.js';

/** The words of the interface that a search over guides shows. */
export const SEARCH_WORDS = [
  'search',
  'search-hint',
  'search-found',
  'search-none',
  'search-failed',
  'loading',
  'retry',
] as const satisfies readonly InterfaceKey[];

export type SearchWords = Readonly<Record<(typeof SEARCH_WORDS)[number], string>>;

/** A guide that is searched. */
export interface SearchedGuide extends Pick<Guide, 'id' | 'locales' | 'sourceLocale'> {
  /** Where its structure is, from the folder of the site: `<guide>/data/<id>.json?v=…`. The other parts stand beside it. */
  readonly data: string;
}

/** What a page tells the script that searches in its guides. */
export interface SearchData {
  /** From the page to the folder of the site: `../`, or nothing. */
  readonly root: string;
  readonly guides: readonly SearchedGuide[];
  /** By locale, in each that one of the guides has. */
  readonly words: Readonly<Record<string, SearchWords>>;
}
