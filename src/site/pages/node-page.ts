import { problemOf } from '../../model/graph/guide-nodes.js';
import type { GuideNode } from '../../model/guide.js';
import { barHtml } from '../parts/bar-html.js';
import { guidePageParts } from './guide-page-parts.js';
import { html, type Html } from '../parts/html.js';
import { nodeHtml } from '../parts/node-html.js';
import type { PageContext } from './page-context.js';
import { pageHtml } from './page-html.js';
import { lineHtml } from '../parts/rich-html.js';
import { nodeData } from '../structured/node-data.js';
import { pageDataHtml } from '../structured/page-data.js';
import { sourceHtml } from '../parts/source-html.js';
import { widgetHeadHtml, widgetHtml } from '../parts/widget-html.js';
import { pageTitle } from '../page-title.js';

/** The page of one node, at `<guide>/<locale>/<problem>/<node>/`. */
export function nodePage(node: GuideNode, context: PageContext): string {
  const { words, links } = context;
  const { title, body } = words.node(node.id);
  const problem = words.text.problems[problemOf(node.id)]?.title ?? '';
  const { languages, ...parts } = guidePageParts(context, `${node.id}/`);
  const crumbs = html`<nav class="crumbs">
    <a href="../../">${lineHtml(words.text.title, words, links)}</a> ›
    <a href="../">${lineHtml(problem, words, links)}</a>
  </nav>`;
  const content = html`${barHtml(html`<a href="../../">${words.ui('back')}</a> `, languages)}
    <article data-node="${node.id}" data-kind="${node.kind}">
      ${nodeHtml(node, context, 1)}${crumbs}${sourcesHtml(node, context)}
    </article> `;
  return pageHtml({
    ...parts,
    title: pageTitle(words, node.id),
    description: shortened(words.plainBody(body)),
    head: html`${pageDataHtml(
      context,
      [
        { name: words.plain(words.text.title), at: '' },
        { name: words.plain(problem), at: `${problemOf(node.id)}/` },
        { name: words.plain(title), at: `${node.id}/` },
      ],
      nodeData(node, context),
    )}${widgetHeadHtml(context, parts.place)}`,
    body: html`<main>${widgetHtml(content, context, parts.place)}</main> `,
  });
}

/** As much as a search engine shows, with no word cut off. */
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 160).replace(/\s\S*$/, '')} …`;
};

function sourcesHtml(node: GuideNode, { words, guide }: PageContext): Html {
  const sources = node.sources.flatMap((id) => guide.sources[id] ?? []);
  if (sources.length === 0) return html``;
  return html`<section class="sources">
    <h2>${words.ui('sources')}</h2>
    <ul>
      ${sources.map((source) => html`<li>${sourceHtml(source, words)}</li> `)}
    </ul>
  </section> `;
}
