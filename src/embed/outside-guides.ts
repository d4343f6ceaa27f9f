import { checkGuideData, checkGuideText, checkPhrases } from '../content/check-guide-data.js';
import type { Finding } from '../model/finding.js';
import { GuideRefused } from '../model/guide-refused.js';
import { loadableFrom, once, type LoadableGuide } from '../model/loadable-guide.js';
import { fetchJson } from './fetch-json.js';

/**
 * Guides from outside of the package, checked before anything of them is used. Loaded only when there is one. Both reject
 * with {@link GuideRefused} where a guide is not right.
 */

/** Opens a compiled guide that the page gives as an object. */
export async function openGiven(data: unknown): Promise<LoadableGuide> {
  const whole = passed(checkGuideData(data, 'guideData'));
  if (Object.keys(whole.texts).length > 0) return Promise.resolve(loadableFrom(whole));
  throw new GuideRefused('guideData: texts: There are no words. Add those of the source locale.');
}

/**
 * Opens a compiled guide at an address. Where it has no words in it, those of each locale are in a file beside it:
 * `my-guide.ur.json` for `my-guide.json`. Rejects where they cannot be had.
 */
export async function openFetched(address: string): Promise<LoadableGuide> {
  const url = new URL(address, document.baseURI);
  const whole = passed(checkGuideData(await fetchJson(url), fileName(url)));
  const { guide, texts, phrases } = whole;
  if (Object.keys(texts).length > 0) return loadableFrom(whole);
  return {
    locales: guide.locales,
    sourceLocale: guide.sourceLocale,
    problems: guide.problems.length,
    loadGuide: () => Promise.resolve(guide),
    loadText: once(async (locale) => {
      const file = beside(url, locale);
      return passed(checkGuideText(await fetchJson(file), guide, locale, fileName(file)));
    }),
    loadPhrases: async () => {
      if (phrases) return phrases;
      const file = beside(url, 'phrases');
      return passed(checkPhrases(await fetchJson(file), guide, fileName(file)));
    },
  };
}

function beside(url: URL, part: string): URL {
  const file = new URL(url);
  file.pathname = file.pathname.replace(/(\.json)?$/, `.${part}.json`);
  return file;
}

const fileName = ({ pathname }: URL): string => pathname.split('/').at(-1) ?? pathname;

/** What has passed the check. Throws {@link GuideRefused} with the first finding as its message. */
function passed<T>({ data, findings }: { data?: T; findings: readonly Finding[] }): T {
  const [first, ...others] = findings;
  if (data !== undefined && !first) return data;
  const more = others.length > 0 ? ` (and ${others.length} more findings)` : '';
  const told = first ? `${first.file}: ${first.path}: ${first.message}. ${first.fix}.${more}` : '';
  throw new GuideRefused(told, findings);
}
