import type { Guide } from './guide.js';
import type { Sources } from './source.js';
import type { Phrases } from './text/phrases.js';
import type { GuideText } from './text/text.js';

/** What is known of a guide before any of it is loaded. */
export interface GuideOutline {
  readonly id: string;
  readonly version: string;
  readonly locales: readonly string[];
  readonly languageNames: Readonly<Record<string, string>>;
  readonly sourceLocale: string;
  /** How many problems there are, so that room can be kept for them. */
  readonly problems: number;
}

/** A guide that is loaded in parts, each when it is asked for. */
export interface LoadableGuide extends GuideOutline {
  /** Rejects where the structure cannot be had. */
  loadGuide(): Promise<Guide>;
  /** Rejects where the words of this locale cannot be had. */
  loadText(locale: string): Promise<GuideText>;
  /** Rejects where they cannot be had. */
  loadPhrases(): Promise<Phrases>;
  /** The sources with their titles and addresses. Rejects where they cannot be had. */
  loadSources(): Promise<Sources>;
  /** Where a picture of its texts is; `undefined` for one that the page does not allow. */
  readonly addressOf: (picture: string) => string | undefined;
}

/** What can be said of a guide that is there. */
export const outlineOf = (guide: Guide): GuideOutline => ({
  id: guide.id,
  version: guide.version,
  locales: guide.locales,
  languageNames: guide.languageNames,
  sourceLocale: guide.sourceLocale,
  problems: guide.problems.length,
});
