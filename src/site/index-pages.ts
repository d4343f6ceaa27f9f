import type { Problem } from '../model/guide.js';
import { guidePageParts } from './guide-page-parts.js';
import { html } from './html.js';
import { pageHtml } from './page-html.js';
import type { PageContext } from './page-context.js';
import { lineHtml } from './rich-html.js';

/** The page of a guide in one language, at `<guide>/<locale>/`: its problems to pick from. */
export function guidePage(context: PageContext): string {
  const { words, guide } = context;
  const startOf = (problem: string) =>
    `${guide.problems.find(({ id }) => id === problem)?.start ?? '.'}/`;
  return pageHtml({
    ...guidePageParts(context, ''),
    title: words.plain(words.text.title),
    description: words.plain(words.text.description),
    body: html`<main>
      <h1>${lineHtml(words.text.title, words, startOf)}</h1>
      <p>${lineHtml(words.text.description, words, startOf)}</p>
      <h2>${words.ui('start-title')}</h2>
      <ul class="answers">
        ${guide.problems.map(({ id, start }) => {
          const text = words.text.problems[id];
          return html`<li>
            <a href="${start}/" data-problem="${id}"
              >${lineHtml(text?.title ?? id, words, startOf)}
              <small>${lineHtml(text?.hint ?? '', words, startOf)}</small></a
            >
          </li> `;
        })}
      </ul>
    </main> `,
  });
}

/** The page of a problem, at `<guide>/<locale>/<problem>/`: what it is, and where it begins. */
export function problemPage({ id, start }: Problem, context: PageContext): string {
  const { words, guide } = context;
  const startOf = (problem: string) =>
    `../${guide.problems.find((each) => each.id === problem)?.start ?? '.'}/`;
  const text = words.text.problems[id];
  return pageHtml({
    ...guidePageParts(context, `${id}/`),
    title: words.plain(text?.title ?? id),
    description: words.plain(text?.hint ?? ''),
    body: html`<nav><a href="../">${lineHtml(words.text.title, words, startOf)}</a></nav>
      <main>
        <h1>${lineHtml(text?.title ?? id, words, startOf)}</h1>
        <p>${lineHtml(text?.hint ?? '', words, startOf)}</p>
        <ul class="answers">
          <li><a href="../${start}/">${lineHtml(words.node(start).title, words, startOf)}</a></li>
        </ul>
      </main> `,
  });
}
