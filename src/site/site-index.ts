import { directionOf } from '../model/text/locale.js';
import { textOf } from '../model/text/text.js';
import { Words } from '../ui/text/words.js';
import { html, type Html } from './html.js';
import { pageHtml } from './page-html.js';
import { plainTextHtml } from './plain-text-html.js';
import { rootFrom } from './root-from.js';
import { siteTitle } from './site-title.js';
import type { Site, SiteGuide } from './site.js';

/**
 * The page where a site begins, and the one where a guide does: each guide by its title in each of its languages. Nobody has said yet in
 * which language they read.
 *
 * @param place where the page stands: empty, or `guide/`
 * @param guides those that it names
 */
export function siteIndex(site: Site, place: string, guides = site.guides): string {
  const [first] = guides;
  const { sourceLocale = 'en' } = first?.guide ?? {};
  const root = rootFrom(place);
  const title = guides.length > 1 ? siteTitle(site, sourceLocale) : undefined;
  const names = guides.map((each) => titleIn(each, each.guide.sourceLocale)).join(' · ');
  return pageHtml({
    site,
    place,
    locale: sourceLocale,
    title: title === undefined ? names : textOf(title),
    description: title === undefined ? '' : names,
    body: html`<main>
      ${title === undefined ? '' : html`<h1>${plainTextHtml(title)}</h1> `}
      ${guides.map(
        (each) =>
          html`${title === undefined ? html`<h1>${named(each)}</h1>` : html`<h2>${named(each)}</h2>`}
            <ul class="answers">
              ${each.guide.locales.map((locale) => html`<li>${languageLink(each, locale, root)}</li> `)}
            </ul>`,
      )}
    </main> `,
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
