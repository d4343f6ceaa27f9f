import type { Problem } from '../../model/guide.js';
import { guidePageParts } from './guide-page-parts.js';
import { html } from '../parts/html.js';
import { pageHtml } from './page-html.js';
import type { PageContext } from './page-context.js';
import { linksFrom } from '../links.js';
import { lineHtml } from '../parts/rich-html.js';
import { WHOLE_PAGE } from './whole-page.js';

/** The page of a guide in one language, at `<guide>/<locale>/`: its problems to pick from. */
export function guidePage(context: PageContext): string {
  const { words, guide } = context;
  const links = linksFrom(guide, '');
  return pageHtml({
    ...guidePageParts(context, ''),
    title: words.plain(words.text.title),
    description: words.plain(words.text.description),
    head: html`<link rel="alternate" type="text/plain" href="../${words.locale}.txt" />`,
    body: html`<main>
      <h1>${lineHtml(words.text.title, words, links)}</h1>
      <p>${lineHtml(words.text.description, words, links)}</p>
      <h2>${words.ui('start-title')}</h2>
      <ul class="answers">
        ${guide.problems.map(({ id, start }) => {
          const text = words.text.problems[id];
          return html`<li>
            <a href="${start}/" data-problem="${id}"
              >${lineHtml(text?.title ?? id, words, links)}
              <small>${lineHtml(text?.hint ?? '', words, links)}</small></a
            >
          </li> `;
        })}
      </ul>
      <p><a href="${WHOLE_PAGE}">${words.ui('print')}</a></p>
    </main> `,
  });
}

/** The page of a problem, at `<guide>/<locale>/<problem>/`: what it is, and where it begins. */
export function problemPage({ id, start }: Problem, context: PageContext): string {
  const { words, guide } = context;
  const links = linksFrom(guide, '../');
  const text = words.text.problems[id];
  return pageHtml({
    ...guidePageParts(context, `${id}/`),
    title: words.plain(text?.title ?? id),
    description: words.plain(text?.hint ?? ''),
    body: html`<nav><a href="../">${lineHtml(words.text.title, words, links)}</a></nav>
      <main>
        <h1>${lineHtml(text?.title ?? id, words, links)}</h1>
        <p>${lineHtml(text?.hint ?? '', words, links)}</p>
        <ul class="answers">
          <li><a href="../${start}/">${lineHtml(words.node(start).title, words, links)}</a></li>
        </ul>
      </main> `,
  });
}
