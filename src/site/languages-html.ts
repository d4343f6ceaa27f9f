import { directionOf } from '../model/text/locale.js';
import { html, type Html } from './html.js';
import type { PageContext } from './page-context.js';

/** Links to the same page in the other languages, each under the name that it calls itself. */
export function languagesHtml(
  { guide, words }: Pick<PageContext, 'guide' | 'words'>,
  hrefOf: (locale: string) => string,
): Html {
  const others = guide.locales.filter((locale) => locale !== words.locale);
  if (others.length === 0) return html``;
  return html`<footer>
    <ul class="languages" aria-label="${words.ui('language')}">
      ${others.map(
        (locale) =>
          html`<li>
            <a
              href="${hrefOf(locale)}"
              lang="${locale}"
              hreflang="${locale}"
              dir="${directionOf(locale)}"
              >${guide.languageNames[locale] ?? locale}</a
            >
          </li> `,
      )}
    </ul>
  </footer> `;
}
