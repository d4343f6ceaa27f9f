import { directionOf } from '../model/text/locale.js';
import type { Guide } from '../model/guide.js';
import type { GuideText } from '../model/text/text.js';
import { Words } from '../ui/text/words.js';
import { html, type Html } from './html.js';
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
  return pageHtml({
    locale: sourceLocale,
    title: guides.map((each) => titleIn(each, each.guide.sourceLocale)).join(' · '),
    description: '',
    root,
    body: html`<main>
      ${guides.map(
        (each, at) =>
          html`${at === 0 ? html`<h1>${named(each)}</h1>` : html`<h2>${named(each)}</h2>`}
            <ul class="answers">
              ${each.guide.locales.map((locale) => html`<li>${languageLink(each, locale, root)}</li> `)}
            </ul>`,
      )}
    </main>`,
  });
}

/** A guide's title, in the language that it is written in. */
const named = (shown: SiteGuide): Html => {
  const { sourceLocale } = shown.guide;
  return html`<span lang="${sourceLocale}">${titleIn(shown, sourceLocale)}</span>`;
};

const languageLink = (shown: SiteGuide, locale: string, root: string): Html => {
  const { id, languageNames } = shown.guide;
  return html`<a
    href="${root}${id}/${locale}/"
    lang="${locale}"
    hreflang="${locale}"
    dir="${directionOf(locale)}"
    >${titleIn(shown, locale)} <small>${languageNames[locale] ?? locale}</small></a
  >`;
};

function titleIn({ guide, texts }: SiteGuide, locale: string): string {
  const text = texts.get(locale);
  return text ? new Words(text, guide, {}).plain(text.title) : guide.id;
}
