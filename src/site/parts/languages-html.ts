import { directionOf } from '../../model/text/locale.js';
import type { Translations } from './addresses-html.js';
import { html, type Html } from './html.js';
import type { PageContext } from '../pages/page-context.js';

/** Links to the same page in the other languages, each under the name that it calls itself. */
export function languagesHtml(
  { guide, words }: Pick<PageContext, 'guide' | 'words'>,
  translations: Translations,
  root: string,
): Html | undefined {
  const others = [...translations].filter(([locale]) => locale !== words.locale);
  if (others.length === 0) return undefined;
  return html`<div role="group" aria-label="${words.ui('language')}">
    <ul class="languages">
      ${others.map(
        ([locale, place]) =>
          html`<li>
            <a
              href="${root}${place}"
              lang="${locale}"
              hreflang="${locale}"
              dir="${directionOf(locale)}"
              >${guide.languageNames[locale] ?? locale}</a
            >
          </li> `,
      )}
    </ul>
  </div> `;
}
