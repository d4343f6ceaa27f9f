import { problemOf } from '../../model/graph/guide-nodes.js';
import type { GuideNode, Problem } from '../../model/guide.js';
import { barHtml } from '../parts/bar-html.js';
import { guidePageParts } from './guide-page-parts.js';
import { html, type Html } from '../parts/html.js';
import { nodeHtml } from '../parts/node-html.js';
import type { PageContext } from './page-context.js';
import { pageHtml } from './page-html.js';
import { linksFrom } from '../links.js';
import { lineHtml } from '../parts/rich-html.js';
import { nodeData } from '../structured/node-data.js';
import { pageDataHtml, type Crumb } from '../structured/page-data.js';
import { sourceHtml } from '../parts/source-html.js';
import { widgetHeadHtml, widgetHtml } from '../parts/widget-html.js';
import { pageTitle } from '../page-title.js';

/** The page of one node, at `<guide>/<locale>/<problem>/<node>/`. Search engines show the page of its problem in place of the first. */
export function nodePage(node: GuideNode, context: PageContext): string {
  const { guide, words } = context;
  const { title, body } = words.node(node.id);
  const problem = problemOf(node.id);
  const { languages, ...parts } = guidePageParts(context, `${node.id}/`);
  const isFirst = guide.problems.some(({ start }) => start === node.id);
  const crumbs = [
    ...problemCrumbs(problem, context),
    { name: words.plain(title), at: `${node.id}/` },
  ];
  return pageHtml({
    ...parts,
    ...(isFirst && { canonical: `${guide.id}/${words.locale}/${problem}/` }),
    title: pageTitle(words, node.id),
    description: shortened(words.plainBody(body)),
    head: html`${pageDataHtml(context, crumbs, nodeData(node, context))}${widgetHeadHtml(context, parts.place)}`,
    body: html`<main>
      ${widgetHtml(nodeContent(node, context, '../../', languages), context, parts.place)}
    </main> `,
  });
}

/** The page of a problem, at `<guide>/<locale>/<problem>/`: its first node, under the name of the problem. */
export function problemPage({ id }: Problem, first: GuideNode, context: PageContext): string {
  const { words } = context;
  const links = linksFrom('../');
  const text = words.text.problems[id];
  const { languages, ...parts } = guidePageParts(context, `${id}/`);
  const content = nodeContent(first, { ...context, links }, '../', languages);
  return pageHtml({
    ...parts,
    title: words.plain(text?.title ?? id),
    description: words.plain(text?.hint ?? ''),
    head: html`${pageDataHtml(context, problemCrumbs(id, context), nodeData(first, context))}${widgetHeadHtml(context, parts.place)}`,
    body: html`<main>${widgetHtml(content, context, parts.place)}</main>
      <aside class="more"><p>${lineHtml(text?.hint ?? '', words, links)}</p></aside> `,
  });
}

const problemCrumbs = (problem: string, { words }: PageContext): readonly Crumb[] => [
  { name: words.plain(words.text.title), at: '' },
  { name: words.plain(words.text.problems[problem]?.title ?? problem), at: `${problem}/` },
];

/** A node, and where it stands in the guide. `up` is the way from the page to the folder of its language. */
function nodeContent(
  node: GuideNode,
  context: PageContext,
  up: string,
  languages: Html | undefined,
): Html {
  const { words, links } = context;
  const problem = problemOf(node.id);
  const crumbs = html`<nav class="crumbs">
    <a href="${up}">${lineHtml(words.text.title, words, links)}</a> ›
    <a href="${up}${problem}/"
      >${lineHtml(words.text.problems[problem]?.title ?? '', words, links)}</a
    >
  </nav>`;
  return html`${barHtml(html`<a href="${up}">${words.ui('back')}</a> `, languages)}
    <article data-node="${node.id}" data-kind="${node.kind}">
      ${nodeHtml(node, context, 1)}${crumbs}${sourcesHtml(node, context)}
    </article> `;
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
