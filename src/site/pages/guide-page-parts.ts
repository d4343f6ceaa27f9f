import { languagesHtml } from '../parts/languages-html.js';
import type { Html } from '../parts/html.js';
import type { PageContext } from './page-context.js';
import type { PageParts } from './page-html.js';
import { rootFrom } from '../root-from.js';

type GuidePageParts = Pick<PageParts, 'site' | 'place' | 'locale' | 'translations'> & {
  /** Links to the page in each language; absent where there is one. */
  readonly languages: Html | undefined;
};

/**
 * What the page at one place is in each language of its guide has in common.
 *
 * @param at its place in the folder of a language: empty, or `problem/node/`
 */
export function guidePageParts(context: PageContext, at: string): GuidePageParts {
  const { site, guide, words } = context;
  const { sourceLocale, locales } = guide;
  const sourceFirst = [sourceLocale, ...locales.filter((locale) => locale !== sourceLocale)];
  const placeIn = (locale: string) => `${guide.id}/${locale}/${at}`;
  const place = placeIn(words.locale);
  const translations = new Map(sourceFirst.map((locale) => [locale, placeIn(locale)]));
  return {
    site,
    place,
    locale: words.locale,
    translations,
    languages: languagesHtml(context, translations, rootFrom(place)),
  };
}
