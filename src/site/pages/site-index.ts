import { textOf } from '../../model/text/text.js';
import { guideLinksHtml } from '../parts/guide-links-html.js';
import { guideTitle } from '../guide-title.js';
import { html, type Html } from '../parts/html.js';
import { pageHtml } from './page-html.js';
import { plainTextHtml } from '../parts/plain-text-html.js';
import { rootFrom } from '../root-from.js';
import { searchHeadHtml, searchHtml } from '../search/search-html.js';
import { siteTitle } from '../site-title.js';
import type { Site, SiteGuide } from '../site.js';

/**
 * The page where a site begins, and the one where a guide does: each guide by its title in each of its languages. Nobody has said yet in
 * which language they read.
 *
 * @param place where the page stands: empty, or `guide/`
 * @param guides those that it names
 */
export function siteIndex(site: Site, place: string, guides = site.guides): string {
  const locale = guides[0]?.guide.sourceLocale ?? 'en';
  const root = rootFrom(place);
  const title = guides.length > 1 ? siteTitle(site, locale) : undefined;
  const names = guides.map((each) => guideTitle(each)).join(' · ');
  const search = searchHtml(site, guides, root);
  return pageHtml({
    site,
    place,
    locale,
    title: title === undefined ? names : textOf(title),
    description: title === undefined ? '' : names,
    head: searchHeadHtml(site, root),
    body: html`<main>
      <h1>${title === undefined ? guides.map(named) : plainTextHtml(title)}</h1>
      ${search}
      ${guides.map(
        (each) =>
          html`${title !== undefined && html`<h2>${named(each)}</h2> `}${guideLinksHtml(each, root)}`,
      )}
    </main> `,
  });
}

/** A guide's title, in the language that it is written in. */
const named = (shown: SiteGuide): Html =>
  html`<span lang="${shown.guide.sourceLocale}">${guideTitle(shown)}</span>`;
