import type { Guide } from '../model/guide.js';
import { daysOf, type Source, type Sources } from '../model/source.js';
import type { Phrases } from '../model/text/phrases.js';
import type { GuideText } from '../model/text/text.js';
import {
  HEADER,
  PHRASES,
  SOURCES,
  fileOf,
  type CompiledGuide,
  type CompiledPhrases,
  type CompiledSources,
  type CompiledText,
} from './format.js';

/** A guide that has passed the check, as the content reader gives it. */
export interface GuideAndWords {
  readonly guide: Guide;
  readonly texts: ReadonlyMap<string, GuideText>;
  readonly phrases: Phrases;
}

/** The files of a compiled guide by name: the structure, the words of each language, the phrases and the sources. */
export function compiledFiles({ guide, texts, phrases }: GuideAndWords): Map<string, string> {
  const { id, version } = guide;
  const files = new Map<string, CompiledGuide | CompiledText | CompiledPhrases | CompiledSources>([
    [fileOf(id), { ...HEADER, guide: { ...guide, sources: mapSources(guide, daysOf) } }],
    ...[...texts].map(
      ([locale, text]) => [fileOf(id, locale), { ...HEADER, version, text }] as const,
    ),
    [fileOf(id, PHRASES), { ...HEADER, version, phrases }],
    [fileOf(id, SOURCES), { ...HEADER, version, sources: sourcesOf(guide) }],
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

const mapSources = <T>({ sources }: Guide, change: (source: Source) => T) =>
  Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, change(source)]));

/** The sources of a guide that is whole. */
const sourcesOf = (guide: Guide): Sources =>
  mapSources(guide, ({ title = '', ...source }) => ({ title, ...source }));
