import type { Guide } from './guide.js';
import type { GuideText } from './text.js';

/** A guide that can be loaded piece by piece: what is known of it before, and how to get the rest. */
export interface LoadableGuide {
  readonly locales: readonly string[];
  readonly sourceLocale: string;
  /** Rejects where the structure cannot be had. */
  loadGuide(): Promise<Guide>;
  /** Rejects where the words of this locale cannot be had. */
  loadText(locale: string): Promise<GuideText>;
}

/** A whole compiled guide, as one value: the structure, and the words of each locale. */
export interface GuideData {
  readonly guide: Guide;
  readonly texts: Readonly<Record<string, GuideText>>;
}

/** Makes a guide that is there already look like one that loads. */
export const loadableFrom = ({ guide, texts }: GuideData): LoadableGuide => ({
  locales: Object.keys(texts),
  sourceLocale: guide.sourceLocale,
  loadGuide: () => Promise.resolve(guide),
  loadText: (locale) => {
    const text = texts[locale];
    return text
      ? Promise.resolve(text)
      : Promise.reject(new Error(`The guide “${guide.id}” has no text in “${locale}”`));
  },
});
