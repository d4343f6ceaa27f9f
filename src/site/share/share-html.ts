import { textOf } from '../../model/text/text.js';
import { guideTitle } from '../guide-title.js';
import { html, type Html } from '../parts/html.js';
import type { PageParts } from '../pages/page-html.js';
import type { Site, SiteGuide } from '../site.js';
import { siteTitle } from '../site-title.js';
import { ogLocale } from './og-locale.js';

/**
 * What a chat or a social network shows of a page that somebody shares, by the Open Graph protocol. Addresses are whole ones there, so
 * that there is no picture without the site’s own address. `404.html` is not shared.
 */
export function shareHtml(parts: PageParts): Html {
  const { site, place, locale, title, description, translations } = parts;
  const shown = guideAt(place, site);
  if (!shown && place !== '') return html``;
  const name = siteTitle(site, locale) ?? (shown ? guideTitle(shown, locale) : title);
  const others = [...(translations ?? [])].filter(([each]) => each !== locale);
  return html`<meta property="og:type" content="${place === '' ? 'website' : 'article'}" />
    <meta property="og:site_name" content="${textOf(name)}" />
    <meta property="og:title" content="${title}" />
    ${description && html`<meta property="og:description" content="${description}" /> `}<meta
      property="og:locale"
      content="${ogLocale(locale)}"
    />
    ${others.map(
      ([each]) => html`<meta property="og:locale:alternate" content="${ogLocale(each)}" /> `,
    )}${addressesHtml(parts, shown)}`;
}

/** The guide to which a page belongs; the page where a site of one guide begins belongs to that. */
function guideAt(place: string, { guides }: Site): SiteGuide | undefined {
  const found = guides.find(({ guide }) => place.startsWith(`${guide.id}/`));
  return found ?? (place === '' && guides.length === 1 ? guides[0] : undefined);
}

/** Where the page is, and the picture that stands for it. */
function addressesHtml(
  { site, place, canonical = place, locale, title }: PageParts,
  shown: SiteGuide | undefined,
): Html {
  const { address } = site.settings;
  if (address === undefined) return html``;
  const card = site.pictures?.cards.get(shown?.guide.id ?? '');
  return html`<meta property="og:url" content="${address}${canonical}" /> ${
      card &&
      html`<meta property="og:image" content="${address}${card.name}" />
        <meta property="og:image:width" content="${card.width}" />
        <meta property="og:image:height" content="${card.height}" />
        <meta property="og:image:alt" content="${shown ? guideTitle(shown, locale) : title}" />
        <meta name="twitter:card" content="summary_large_image" /> `
    }`;
}
