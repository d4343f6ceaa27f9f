import type { Problem } from '../../model/guide.js';
import { barHtml } from '../parts/bar-html.js';
import { guidePageParts } from './guide-page-parts.js';
import { html } from '../parts/html.js';
import { pageHtml } from './page-html.js';
import type { PageContext } from './page-context.js';
import { linksFrom } from '../links.js';
import { lineHtml } from '../parts/rich-html.js';
import { pageTitle } from '../page-title.js';
import { widgetHeadHtml, widgetHtml } from '../parts/widget-html.js';
import { pageDataHtml } from '../structured/page-data.js';
import { WHOLE_PAGE } from './whole-page.js';

/** The page of a guide in one language, at `<guide>/<locale>/`: its problems to pick from. */
export function guidePage(context: PageContext): string {
  const { words, guide } = context;
  const links = linksFrom(guide, '');
  const { languages, ...parts } = guidePageParts(context, '');
  const content = html`${barHtml(html`<p>${lineHtml(words.text.title, words, links)}</p>`, languages)}
    <h1>${words.ui('start-title')}</h1>
    <p class="lead">${words.ui('start-lead')}</p>
    <ul class="answers problems">
      ${guide.problems.map(({ id, start }) => {
        const text = words.text.problems[id];
        return html`<li>
          <a href="${start}/" data-problem="${id}"
            ><span
              ><strong>${lineHtml(text?.title ?? id, words, links)}</strong>
              <small>${lineHtml(text?.hint ?? '', words, links)}</small></span
            ></a
          >
        </li> `;
      })}
    </ul> `;
  return pageHtml({
    ...parts,
    title: pageTitle(words, null),
    description: words.plain(words.text.description),
    head: html`<link rel="alternate" type="text/plain" href="../${words.locale}.txt" />
      ${widgetHeadHtml(context, parts.place)}`,
    body: html`<main>${widgetHtml(content, context, parts.place)}</main>
      <aside class="more">
        <p>${lineHtml(words.text.description, words, links)}</p>
        <p><a href="${WHOLE_PAGE}">${words.ui('print')}</a></p>
      </aside> `,
  });
}

/** The page of a problem, at `<guide>/<locale>/<problem>/`: what it is, and where it begins. */
export function problemPage({ id, start }: Problem, context: PageContext): string {
  const { words, guide } = context;
  const links = linksFrom(guide, '../');
  const text = words.text.problems[id];
  const { languages, ...parts } = guidePageParts(context, `${id}/`);
  return pageHtml({
    ...parts,
    title: words.plain(text?.title ?? id),
    head: pageDataHtml(context, [
      { name: words.plain(words.text.title), at: '' },
      { name: words.plain(text?.title ?? id), at: `${id}/` },
    ]),
    description: words.plain(text?.hint ?? ''),
    body: html`<main>
      ${barHtml(html`<nav><a href="../">${lineHtml(words.text.title, words, links)}</a></nav>`, languages)}
      <h1>${lineHtml(text?.title ?? id, words, links)}</h1>
      <p>${lineHtml(text?.hint ?? '', words, links)}</p>
      <ul class="answers">
        <li><a href="../${start}/">${lineHtml(words.node(start).title, words, links)}</a></li>
      </ul>
    </main> `,
  });
}
