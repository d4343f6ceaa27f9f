import { directionOf } from '../model/text/locale.js';
import { html, type Html } from './html.js';

/** What differs between the pages of a site. */
export interface PageParts {
  readonly locale: string;
  readonly title: string;
  /** What a search engine shows under the title; none where it is empty. */
  readonly description: string;
  /** From the page to the folder of the site: `../../`. */
  readonly root: string;
  readonly body: Html;
}

/** Nothing runs on these pages, and nothing comes from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page, as it is written into a file. */
export const pageHtml = ({ locale, title, description, root, body }: PageParts): string =>
  html`<!doctype html>
    <html lang="${locale}" dir="${directionOf(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${description && html`<meta name="description" content="${description}" />`}
        <link rel="stylesheet" href="${root}style.css" />
      </head>
      <body>
        ${body}
      </body>
    </html> `.toString();
