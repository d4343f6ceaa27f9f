import { directionOf } from '../../model/text/locale.js';
import { guideTitle } from '../guide-title.js';
import { html, type Html } from './html.js';
import type { SiteGuide } from '../site.js';

/** Links to a guide in each of its languages, each by what that language calls it. */
export const guideLinksHtml = (shown: SiteGuide, root: string): Html => {
  const { id, locales, languageNames } = shown.guide;
  return html`<ul class="answers">
    ${locales.map(
      (locale) =>
        html`<li>
          <a
            href="${root}${id}/${locale}/"
            lang="${locale}"
            hreflang="${locale}"
            dir="${directionOf(locale)}"
            >${guideTitle(shown, locale)} <small>${languageNames[locale] ?? locale}</small></a
          >
        </li> `,
    )}
  </ul> `;
};
