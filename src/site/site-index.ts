import { directionOf } from '../model/text/locale.js';
import type { Guide } from '../model/guide.js';
import type { GuideText } from '../model/text/text.js';
import { Words } from '../ui/text/words.js';
import { html } from './html.js';
import { pageHtml } from './page-html.js';

/** A guide of a site, with its words in each language. */
export interface SiteGuide {
  readonly guide: Guide;
  readonly texts: ReadonlyMap<string, GuideText>;
}

/**
 * The page where a site begins, and the one where a guide does: each guide by its title in each of its languages. Nobody has said yet in
 * which language they read.
 *
 * @param root from the page to the folder of the site: empty, or `../`
 */
export function siteIndex(guides: readonly SiteGuide[], root: string): string {
  const [first] = guides;
  const { sourceLocale = 'en' } = first?.guide ?? {};
  const titles = guides.map(({ guide, texts }) => titleIn(guide, texts, guide.sourceLocale));
  return pageHtml({
    locale: sourceLocale,
    title: titles.join(' · '),
    description: '',
    root,
    body: html`<main>
      ${guides.map(
        ({ guide, texts }, at) =>
          html`<h${at === 0 ? 1 : 2} lang="${guide.sourceLocale}">${titles[at]}</h${at === 0 ? 1 : 2}>
            <ul class="answers">
              ${guide.locales.map(
                (locale) =>
                  html`<li>
                    <a
                      href="${root}${guide.id}/${locale}/"
                      lang="${locale}"
                      hreflang="${locale}"
                      dir="${directionOf(locale)}"
                      >${titleIn(guide, texts, locale)}
                      <small>${guide.languageNames[locale] ?? locale}</small></a
                    >
                  </li> `,
              )}
            </ul>`,
      )}
    </main>`,
  });
}

function titleIn(guide: Guide, texts: SiteGuide['texts'], locale: string): string {
  const text = texts.get(locale);
  return text ? new Words(text, guide, {}).plain(text.title) : guide.id;
}
