import { barHtml } from '../parts/bar-html.js';
import { guidePageParts } from './guide-page-parts.js';
import { html } from '../parts/html.js';
import { pageHtml } from './page-html.js';
import type { PageContext } from './page-context.js';
import { linksFrom } from '../links.js';
import { lineHtml } from '../parts/rich-html.js';
import { pageTitle } from '../page-title.js';
import { widgetHeadHtml, widgetHtml } from '../parts/widget-html.js';
import { WHOLE_PAGE } from './whole-page.js';

/** The page of a guide in one language, at `<guide>/<locale>/`: its problems to pick from. */
export function guidePage(context: PageContext): string {
  const { words, guide } = context;
  const links = linksFrom('');
  const { languages, ...parts } = guidePageParts(context, '');
  const content = html`${barHtml(html`<p>${lineHtml(words.text.title, words, links)}</p>`, languages)}
    <h1>${words.ui('start-title')}</h1>
    <p class="lead">${words.ui('start-lead')}</p>
    <ul class="answers problems">
      ${guide.problems.map(({ id }) => {
        const text = words.text.problems[id];
        return html`<li>
          <a href="${id}/" data-problem="${id}"
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
