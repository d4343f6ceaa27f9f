import type { CompiledGuide } from '../../compiled/format.js';
import { outlineOf, type LoadableGuide } from '../../model/loadable-guide.js';
import type { Sources } from '../../model/source.js';

/** A compiled guide as it is: unlike one from outside, it may be unfinished. */
export function openCompiled({ guide, texts = {}, phrases = {} }: CompiledGuide): LoadableGuide {
  return {
    ...outlineOf(guide),
    // A language whose file cannot be read yet is not offered.
    locales: guide.locales.filter((locale) => texts[locale]),
    loadGuide: () => Promise.resolve(guide),
    loadText: (locale) => {
      const text = texts[locale];
      return text ? Promise.resolve(text) : Promise.reject(new Error(`No text in “${locale}”`));
    },
    loadPhrases: () => Promise.resolve(phrases),
    // The check gives every source its title.
    loadSources: () => Promise.resolve(guide.sources as Sources),
    addressOf: (picture) => `/pictures/${picture}`,
  };
}
