import type { BreadcrumbList, Graph, WebPage } from 'schema-dts';
import { textOf } from '../../model/text/text.js';
import { guideTitle } from '../guide-title.js';
import { html, jsonHtml, type Html } from '../parts/html.js';
import type { PageContext } from '../pages/page-context.js';
import { siteTitle } from '../site-title.js';

/** A page and its place in the folder of its language: `problem/node/`. */
export interface Crumb {
  readonly name: string;
  readonly at: string;
}

type WebPageData = Exclude<WebPage, string>;

/**
 * Tells search engines what a page is, in the words of schema.org. They take whole addresses only, so that there is nothing of this
 * without the site’s own. Nothing is said that is not so; no page is an `FAQPage`, which is a list of questions with an answer each.
 *
 * @param trail from the guide down to the page
 * @param more what else is true of the page
 */
export function pageDataHtml(
  context: PageContext,
  trail: readonly Crumb[],
  more: Partial<WebPageData> = {},
): Html {
  const { site, guide, texts, words } = context;
  const { address } = site.settings;
  const page = trail.at(-1);
  if (address === undefined || !page) return html``;
  const placeOf = ({ at }: Crumb) => `${address}${guide.id}/${words.locale}/${at}`;
  const siteName = siteTitle(site, words.locale) ?? guideTitle({ guide, texts }, words.locale);
  const webPage = {
    '@type': 'WebPage',
    '@id': placeOf(page),
    url: placeOf(page),
    name: page.name,
    inLanguage: words.locale,
    isPartOf: { '@type': 'WebSite', url: address, name: textOf(siteName) },
    ...more,
  } satisfies WebPageData;
  const crumbs: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: placeOf(crumb),
    })),
  };
  const data: Graph = { '@context': 'https://schema.org', '@graph': [webPage, crumbs] };
  return html`<script type="application/ld+json">
    ${jsonHtml(data)}
  </script> `;
}
