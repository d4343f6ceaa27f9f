import type { Source } from '../../model/source.js';
import type { Words } from '../../ui/text/words.js';
import { html, type Html } from './html.js';

/** What a source is called, where it is, and how old it is. */
export function sourceHtml({ title = '', url, dated, checked }: Source, words: Words): Html {
  const name = html`<bdi lang="${words.guide.sourceLocale}">${title}</bdi>`;
  const dates = [
    ...(dated === undefined ? [] : [words.ui('source-dated', { date: words.date(dated) })]),
    words.ui('source-checked', { date: words.date(checked) }),
  ];
  return html`${url === undefined ? name : html`<a href="${url}">${name}</a>`}
    <small>${dates.join(' · ')}</small>`;
}
