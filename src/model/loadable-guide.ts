import type { Guide } from './guide.js';
import { unpackGuide, type PackedGuide } from './packed-guide.js';
import { unpackText, type PackedText } from './packed-text.js';
import type { Phrases } from './phrases.js';
import type { GuideText } from './text.js';

/** A guide that can be loaded piece by piece: what is known of it before, and how to get the rest. */
export interface LoadableGuide {
  readonly locales: readonly string[];
  readonly sourceLocale: string;
  /** How many problems there are, so that room can be kept for them. */
  readonly problems: number;
  /** Rejects where the structure cannot be had. */
  loadGuide(): Promise<Guide>;
  /** Rejects where the words of this locale cannot be had. */
  loadText(locale: string): Promise<GuideText>;
  /** Rejects where they cannot be had. */
  loadPhrases(): Promise<Phrases>;
}

/** A whole compiled guide, as one value: the structure, and the words of each locale. */
export interface GuideData {
  readonly guide: Guide;
  readonly texts: Readonly<Record<string, GuideText>>;
  readonly phrases?: Phrases;
}

/** How guides that are not built in are opened. Both reject with a {@link GuideRefused} where a guide is not right. */
export interface OutsideGuides {
  /** A compiled guide at an address; rejects where it cannot be had. */
  openFetched(address: string): Promise<LoadableGuide>;
  /** A compiled guide, as an object. */
  openGiven(data: unknown): Promise<LoadableGuide>;
}

/** Makes a guide that is there already look like one that loads. */
export const loadableFrom = ({ guide, texts, phrases = {} }: GuideData): LoadableGuide => ({
  locales: Object.keys(texts),
  sourceLocale: guide.sourceLocale,
  problems: guide.problems.length,
  loadGuide: () => Promise.resolve(guide),
  loadPhrases: () => Promise.resolve(phrases),
  loadText: (locale) => {
    const text = texts[locale];
    return text
      ? Promise.resolve(text)
      : Promise.reject(new Error(`The guide “${guide.id}” has no text in “${locale}”`));
  },
});

/** Does not load again what was loaded; what failed may be tried anew. */
export function once<T>(load: (part: string) => Promise<T>): (part?: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (part = '') => {
    const known = loaded.get(part);
    if (known) return known;
    const loading = load(part);
    loaded.set(part, loading);
    loading.catch(() => loaded.delete(part));
    return loading;
  };
}

/** A guide in parts, each loaded once: structure and words packed, as the build leaves them. */
export interface GuideParts {
  readonly locales: readonly string[];
  readonly sourceLocale: string;
  readonly problems: number;
  readonly structure: () => Promise<PackedGuide>;
  readonly phrases: () => Promise<Phrases>;
  readonly texts: Readonly<Record<string, () => Promise<PackedText>>>;
}

/** Makes a guide in parts look like one that loads. */
export const loadableParts = ({
  structure,
  phrases,
  texts,
  ...known
}: GuideParts): LoadableGuide => {
  const loadGuide = once(async () => unpackGuide(await structure()));
  return {
    ...known,
    loadGuide,
    loadPhrases: phrases,
    loadText: once(async (locale) => {
      const text = texts[locale];
      if (!text) throw new Error(`There is no text in “${locale}”`);
      const [guide, packed] = await Promise.all([loadGuide(), text()]);
      return unpackText(guide, packed);
    }),
  };
};
