import type { GuideOutline, LoadableGuide } from '../../model/loadable-guide.js';
import {
  FORMAT,
  PHRASES,
  SOURCES,
  type CompiledGuide,
  type CompiledPhrases,
  type CompiledSources,
  type CompiledText,
} from '../format.js';
import { once } from './once.js';

/**
 * A guide of the page's own build, in parts that `load` gets: the structure (no name), the words of a locale (its name),
 * the phrases and the sources. Each is loaded once; a failure may be tried again. Its content was checked when it was built, and is not
 * checked here, but for its format and version: a cache may hold a part of another build.
 *
 * @param pictures their addresses, by the names that they have in the texts
 */
export function loadInParts(
  outline: GuideOutline,
  load: (part?: string) => Promise<unknown>,
  pictures: Readonly<Record<string, string>> = {},
): LoadableGuide {
  const { id, version } = outline;
  const part = once(async (name: string | undefined): Promise<unknown> => {
    const data = (await load(name)) as { format?: unknown; version?: unknown; guide?: unknown };
    const found = (data.guide as { version?: unknown } | undefined)?.version ?? data.version;
    if (data.format === FORMAT && found === version) return data;
    throw new Error(`A part of the guide “${id}” is of another version. Load the page again.`);
  });
  return {
    ...outline,
    loadGuide: async () => ((await part(undefined)) as CompiledGuide).guide,
    loadText: async (locale) => {
      if (!outline.locales.includes(locale)) {
        throw new Error(`The guide “${id}” has no text in “${locale}”`);
      }
      return ((await part(locale)) as CompiledText).text;
    },
    loadPhrases: async () => ((await part(PHRASES)) as CompiledPhrases).phrases,
    addressOf: (picture) => pictures[picture],
    loadSources: async () => ((await part(SOURCES)) as CompiledSources).sources,
  };
}
