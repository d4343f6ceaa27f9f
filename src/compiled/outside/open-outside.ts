import type { Guide } from '../../model/guide.js';
import { GuideRefused } from '../../model/guide-refused.js';
import { outlineOf, type LoadableGuide } from '../../model/loadable-guide.js';
import type { Sources } from '../../model/source.js';
import { inSteps, type Steps } from '../../model/steps.js';
import {
  compiledGuideSteps,
  compiledPhrasesSteps,
  compiledSourcesSteps,
  compiledTextSteps,
} from './check-compiled.js';
import { allowedPicture } from './allowed-picture.js';
import { fetchJson } from '../load/fetch-json.js';
import type { CheckedData } from './finding-list.js';
import { PHRASES, SOURCES, fileOf } from '../format.js';
import { once } from '../load/once.js';
import { passed } from './passed.js';

export { refusedWords } from './refused-words.js';
export { replaceParts } from './replace-parts.js';

/**
 * Guides from outside of the package, checked before anything of them is used. Loaded only when there is one. Both reject
 * with {@link GuideRefused} where a guide is not right.
 */

/**
 * Opens a compiled guide that the page gives as an object.
 *
 * @param pictureHosts the hosts of which it may show pictures
 */
export async function openGiven(
  data: unknown,
  pictureHosts: readonly string[],
): Promise<LoadableGuide> {
  const whole = passed(await inSteps(compiledGuideSteps(data, 'guideData')));
  if (Object.keys(whole.texts).length === 0) {
    throw new GuideRefused('guideData: texts: There are no words. Add those of the source locale.');
  }
  const { guide, texts, phrases = {} } = whole;
  return {
    ...outlineOf(guide),
    // A language without words is not offered.
    locales: guide.locales.filter((locale) => texts[locale]),
    loadGuide: () => Promise.resolve(guide),
    loadText: (locale) =>
      texts[locale]
        ? Promise.resolve(texts[locale])
        : Promise.reject(new Error(`The guide “${guide.id}” has no text in “${locale}”`)),
    loadPhrases: () => Promise.resolve(phrases),
    loadSources: () => Promise.resolve(wholeSources(guide) ?? {}),
    addressOf: (picture) => allowedPicture(picture, document.baseURI, pictureHosts),
  };
}

/**
 * Opens a compiled guide at an address. The words of a locale that are not in it are in a file beside it:
 * `my-guide.ur.json` for `my-guide.json`. Rejects where they cannot be had.
 */
export async function openFetched(
  address: string,
  pictureHosts: readonly string[],
): Promise<LoadableGuide> {
  const url = new URL(address, document.baseURI);
  const whole = await read(url, compiledGuideSteps);
  const { guide, texts, phrases } = whole;
  const loadSources = once(async (part: typeof SOURCES) => {
    const sources = wholeSources(guide);
    if (sources) return sources;
    return read(beside(url, part), (data, name) => compiledSourcesSteps(data, guide, name));
  });
  return {
    ...outlineOf(guide),
    loadGuide: () => Promise.resolve(guide),
    loadText: once(async (locale) => {
      if (texts[locale]) return texts[locale];
      return read(beside(url, locale), (data, name) =>
        compiledTextSteps(data, guide, locale, name),
      );
    }),
    loadPhrases: async () => {
      if (phrases) return phrases;
      return read(beside(url, PHRASES), (data, name) => compiledPhrasesSteps(data, guide, name));
    },
    loadSources: () => loadSources(SOURCES),
    addressOf: (picture) => allowedPicture(picture, url, pictureHosts),
  };
}

/** The sources of a structure; `undefined` where it has only their days. */
function wholeSources({ sources }: Guide): Sources | undefined {
  return Object.values(sources).every(({ title }) => title !== undefined)
    ? (sources as Sources)
    : undefined;
}

/** Fetches a file and checks it. */
async function read<T>(
  file: URL,
  check: (data: unknown, name: string) => Steps<CheckedData<T>>,
): Promise<T> {
  const name = file.pathname.split('/').at(-1) ?? file.pathname;
  return passed(await inSteps(check(await fetchJson(file), name)));
}

function beside(url: URL, part: string): URL {
  const file = new URL(url);
  file.pathname = fileOf(file.pathname.replace(/\.json$/, ''), part);
  return file;
}
