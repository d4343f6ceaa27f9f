import { guideData } from '../guide-data.js';
import { html, type Html } from '../parts/html.js';
import type { Site, SiteGuide } from '../site.js';
import { SEARCH_WORDS, type SearchData, type SearchWords } from './search-data.js';

/** Where the script puts a search over these guides, with all that it has to know; nothing where the pages stay plain. */
export const searchHtml = ({ scripts }: Site, guides: readonly SiteGuide[], root: string): Html =>
  scripts
    ? html`<site-search data="${JSON.stringify(searchData(guides, root))}"></site-search> `
    : html``;

/** Loads that script. */
export const searchHeadHtml = ({ scripts }: Site, root: string): Html =>
  scripts ? html`<script type="module" src="${root}${scripts.front}"></script> ` : html``;

const searchData = (guides: readonly SiteGuide[], root: string): SearchData => ({
  root,
  guides: guides.map((shown) => {
    const { id, locales, sourceLocale } = shown.guide;
    return { id, locales, sourceLocale, data: guideData(shown).address };
  }),
  words: Object.fromEntries(
    guides.flatMap(({ texts }) =>
      [...texts].map(([locale, { interface: words }]) => [
        locale,
        {
          ...(Object.fromEntries(SEARCH_WORDS.map((key) => [key, words[key]])) as SearchWords),
          // An example of one guide would be none of the others.
          ...(guides.length > 1 && { 'search-hint': '' }),
        },
      ]),
    ),
  ),
});
