import { barHtml } from '../parts/bar-html.js';
import { html } from '../parts/html.js';
import { languagesHtml } from '../parts/languages-html.js';
import { pageTitle } from '../page-title.js';
import { lineHtml } from '../parts/rich-html.js';
import { linksFrom } from '../links.js';
import { offlinePlace } from '../offline/offline-place.js';
import { rootFrom } from '../root-from.js';
import type { PageContext } from './page-context.js';
import { pageHtml } from './page-html.js';
import { widgetHeadHtml, widgetHtml } from '../parts/widget-html.js';

/**
 * The page that a browser keeps, and shows at the address of any page of a guide in one language while there is no network: the widget
 * begins where the address says. All its addresses lead by the root of the site, as the service worker puts that in their place.
 */
export function offlinePage(context: PageContext): string {
  const { site, guide, words } = context;
  const { id, locales } = guide;
  const { locale } = words;
  const place = offlinePlace(id, locale);
  const root = rootFrom(place);
  const links = linksFrom(`${root}${id}/${locale}/`);
  const title = lineHtml(words.text.title, words, links);
  const fronts = new Map(locales.map((each) => [each, `${id}/${each}/`]));
  const content = html`${barHtml(html`<p>${title}</p>`, languagesHtml(context, fronts, root))}
    <h1>${title}</h1>
    <p>${words.ui('loading')}</p>`;
  return pageHtml({
    site,
    place,
    locale,
    title: pageTitle(words, null),
    description: '',
    isHidden: true,
    head: widgetHeadHtml(context, place),
    body: html`<main>${widgetHtml(content, context, place)}</main> `,
  });
}
