import type { Guide } from '../model/guide.js';
import type { Phrases } from '../model/text/phrases.js';
import type { GuideText } from '../model/text/text.js';
import {
  HEADER,
  PHRASES,
  fileOf,
  type CompiledGuide,
  type CompiledPhrases,
  type CompiledText,
} from './format.js';

/** A guide that has passed the check, as the content reader gives it. */
export interface GuideAndWords {
  readonly guide: Guide;
  readonly texts: ReadonlyMap<string, GuideText>;
  readonly phrases: Phrases;
}

/** The files of a compiled guide by name: the structure, the words of each language, and the phrases. */
export function compiledFiles({ guide, texts, phrases }: GuideAndWords): Map<string, string> {
  const { id, version } = guide;
  const files = new Map<string, CompiledGuide | CompiledText | CompiledPhrases>([
    [fileOf(id), { ...HEADER, guide }],
    ...[...texts].map(
      ([locale, text]) => [fileOf(id, locale), { ...HEADER, version, text }] as const,
    ),
    [fileOf(id, PHRASES), { ...HEADER, version, phrases }],
  ]);
  return new Map([...files].map(([name, data]) => [name, JSON.stringify(data)]));
}

/** The whole guide as one value, for `guideData`. */
export const compiledGuide = ({ guide, texts, phrases }: GuideAndWords): CompiledGuide => ({
  ...HEADER,
  guide,
  texts: Object.fromEntries(texts),
  phrases,
});
