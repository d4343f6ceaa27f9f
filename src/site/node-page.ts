import { problemOf } from '../model/graph/guide-nodes.js';
import type { GuideNode } from '../model/guide.js';
import { KIND_WORDS } from '../model/text/interface-text.js';
import { answersHtml } from './answers-html.js';
import { guidePageParts } from './guide-page-parts.js';
import { html, type Html } from './html.js';
import { toProblem } from './links.js';
import { pageHtml } from './page-html.js';
import type { PageContext } from './page-context.js';
import { blocksHtml, lineHtml } from './rich-html.js';

/** The page of one node, at `<guide>/<locale>/<problem>/<node>/`. */
export function nodePage(node: GuideNode, context: PageContext): string {
  const { words, guide } = context;
  const to = toProblem(guide);
  const { title, body } = words.node(node.id);
  const problem = words.text.problems[problemOf(node.id)]?.title ?? '';
  return pageHtml({
    ...guidePageParts(context, `${node.id}/`),
    title: `${words.plain(title)} – ${words.plain(problem)}`,
    description: shortened(words.plainBody(body)),
    body: html`<nav>
        <a href="../../">${lineHtml(words.text.title, words, to)}</a> ›
        <a href="../">${lineHtml(problem, words, to)}</a>
      </nav>
      <main data-node="${node.id}" data-kind="${node.kind}">
        ${kindHtml(node, context)}
        <h1>${lineHtml(title, words, to)}</h1>
        ${blocksHtml(body, words, to)}${waitHtml(node, context)}${answersHtml(node, context)}${sourcesHtml(node, context)}
      </main> `,
  });
}

/** As much as a search engine shows, with no word cut off. */
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 160).replace(/\s\S*$/, '')} …`;
};

function kindHtml({ kind }: GuideNode, { words }: PageContext): Html {
  if (kind === 'question' || kind === 'notice') return html``;
  return html`<p class="kind">${words.ui(KIND_WORDS[kind])}</p> `;
}

function waitHtml(node: GuideNode, { words }: PageContext): Html {
  if (node.kind !== 'remedy' || node.wait === undefined) return html``;
  return html`<p class="callout">${words.ui('wait', { duration: words.duration(node.wait) })}</p> `;
}

function sourcesHtml(node: GuideNode, { words, guide }: PageContext): Html {
  const sources = node.sources.flatMap((id) => guide.sources[id] ?? []);
  if (sources.length === 0) return html``;
  return html`<section class="sources">
    <h2>${words.ui('sources')}</h2>
    <ul>
      ${sources.map(({ title = '', url, dated, checked }) => {
        const name = html`<bdi lang="${guide.sourceLocale}">${title}</bdi>`;
        const dates = [
          ...(dated === undefined ? [] : [words.ui('source-dated', { date: words.date(dated) })]),
          words.ui('source-checked', { date: words.date(checked) }),
        ];
        return html`<li>
          ${url === undefined ? name : html`<a href="${url}">${name}</a>`}
          <small>${dates.join(' · ')}</small>
        </li> `;
      })}
    </ul>
  </section> `;
}
