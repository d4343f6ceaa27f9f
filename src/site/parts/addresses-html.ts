import type { PageParts } from '../pages/page-html.js';
import { html, type Html } from './html.js';

/** A page in several languages: where each stands in the site, that of the guide's own language first. */
export type Translations = ReadonlyMap<string, string>;

/** Tells search engines where a page is, and where it is in other languages. Only whole addresses count with them. */
export function addressesHtml(
  address: string | undefined,
  { place, canonical, translations = new Map() }: PageParts,
): Html {
  if (address === undefined) return html``;
  // The page that is shown in its place names its own translations.
  if (canonical !== undefined) return html`<link rel="canonical" href="${address}${canonical}" />`;
  const others = translations.size > 1 ? [...translations] : [];
  const [usual] = others;
  return html`<link rel="canonical" href="${address}${place}" /> ${[
      ...others,
      ...(usual ? [['x-default', usual[1]] as const] : []),
    ].map(
      ([locale, at]) => html`<link rel="alternate" hreflang="${locale}" href="${address}${at}" /> `,
    )}`;
}
