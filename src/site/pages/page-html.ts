import { directionOf } from '../../model/text/locale.js';
import { addressesHtml, type Translations } from '../parts/addresses-html.js';
import { POLICY } from '../host/policy.js';
import { html, type Html } from '../parts/html.js';
import { inLanguage } from '../in-language.js';
import { plainTextHtml } from '../parts/plain-text-html.js';
import { rootFrom } from '../root-from.js';
import type { Site } from '../site.js';
import { siteTitle } from '../site-title.js';
import { appHtml } from '../share/app-html.js';
import { shareHtml } from '../share/share-html.js';

/** What differs between the pages of a site. */
export interface PageParts {
  readonly site: Site;
  /** Where the page stands in the site: `guide/en/problem/`. */
  readonly place: string;
  /** Where a page stands that says the same, and that search engines are to show in its place. */
  readonly canonical?: string;
  /** From the page to the folder of the site; as its place says unless said. */
  readonly root?: string;
  readonly locale: string;
  readonly title: string;
  /** What a search engine shows under the title; none where it is empty. */
  readonly description: string;
  /** Whether search engines are to show other pages in its place. */
  readonly isHidden?: boolean;
  /** Where the page is in each language. */
  readonly translations?: Translations;
  /** What stands in its head beside what all pages have. */
  readonly head?: Html;
  readonly body: Html;
}

/** A whole page, as it is written into a file. */
export function pageHtml(parts: PageParts): string {
  const { site, place, locale, title, description, head, body, isHidden } = parts;
  const { root = rootFrom(place) } = parts;
  return html`<!doctype html>
    <html lang="${locale}" dir="${directionOf(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${description && html`<meta name="description" content="${description}" />`}
        <link rel="stylesheet" href="${root}${site.style}" />
        ${
          isHidden
            ? html`<meta name="robots" content="noindex" />`
            : addressesHtml(site.settings.address, parts)
        }
        ${appHtml(site, root)}${shareHtml(parts)}${head}
      </head>
      <body>
        ${headerHtml(parts, root)}${body}${footerHtml(parts)}
      </body>
    </html> `.toString();
}

function headerHtml({ site, locale }: PageParts, root: string): Html {
  const title = siteTitle(site, locale);
  const { logo } = site.settings;
  if (title === undefined && !logo) return html``;
  const alt = title === undefined ? site.guides.map(({ guide }) => guide.id).join(', ') : '';
  const picture = logo ? html`<img src="${root}${logo.name}" alt="${alt}" /> ` : '';
  return html`<header>
    <a href="${root || './'}">${picture}${title === undefined ? '' : plainTextHtml(title)}</a>
  </header> `;
}

function footerHtml({ site, locale }: PageParts): Html {
  const words = inLanguage(site.settings.footer, locale);
  if (words === undefined) return html``;
  return html`<footer><p>${plainTextHtml(words)}</p></footer> `;
}
