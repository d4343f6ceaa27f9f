import { html, type Html } from '../parts/html.js';
import type { Site } from '../site.js';
import { coloursOf } from '../site-style.js';
import { MANIFEST } from './web-manifest.js';

/** The icons of a site, what it is as an app, and the colour of the browser around its pages. */
export function appHtml({ settings, pictures }: Site, root: string): Html {
  const { light, dark } = coloursOf(settings);
  const icons = pictures?.icons ?? [];
  return html`<meta
      name="theme-color"
      media="(prefers-color-scheme: light)"
      content="${light.background}"
    />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark.background}" />
    ${icons.length > 0 && html`<link rel="manifest" href="${root}${MANIFEST}" /> `}${icons.map(
      ({ rel, name, sizes, type }) =>
        rel && html`<link rel="${rel}" type="${type}" sizes="${sizes}" href="${root}${name}" /> `,
    )}`;
}
