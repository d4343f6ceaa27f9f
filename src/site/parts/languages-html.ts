import { directionOf } from '../../model/text/locale.js';
import type { Translations } from './addresses-html.js';
import { html, type Html } from './html.js';
import type { PageContext } from '../pages/page-context.js';

/** The languages of a page, each under the name that it calls itself: links to the same page in the others. */
export function languagesHtml(
  { guide, words }: Pick<PageContext, 'guide' | 'words'>,
  translations: Translations,
  root: string,
): Html | undefined {
  if (translations.size < 2) return undefined;
  return html`<div role="group" aria-label="${words.ui('language')}">
    <ul class="languages">
      ${[...translations].map(([locale, place]) => {
        const name = guide.languageNames[locale] ?? locale;
        return locale === words.locale
          ? html`<li><span aria-current="true">${name}</span></li> `
          : html`<li>
              <a
                href="${root}${place}"
                lang="${locale}"
                hreflang="${locale}"
                dir="${directionOf(locale)}"
                >${name}</a
              >
            </li> `;
      })}
    </ul>
  </div> `;
}
