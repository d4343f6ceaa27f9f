import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { GuideNode, NodeId } from '../../model/guide.js';
import { barHtml } from '../parts/bar-html.js';
import { guidePageParts } from './guide-page-parts.js';
import { html, type Html } from '../parts/html.js';
import { inOrder } from '../in-order.js';
import { nodeHtml } from '../parts/node-html.js';
import { numbersOf } from '../numbers-of.js';
import type { PageContext } from './page-context.js';
import { pageHtml } from './page-html.js';
import { lineHtml } from '../parts/rich-html.js';
import { sourceHtml } from '../parts/source-html.js';

/** The place of that page in the folder of a language. No problem can be called so. */
export const WHOLE_PAGE = 'guide.html';

/**
 * A whole guide in one page, to print and to search in. Its nodes are numbered, so that on paper an answer tells where to go on; sources
 * stand at the end.
 */
export function wholePage(inSite: PageContext): string {
  const { guide, words } = inSite;
  const numbers = numbersOf(guide);
  const links = {
    node: (id: NodeId) => `#${id}`,
    problem: (id: string) => `#${id}`,
    picture: (picture: string) => `../${picture}`,
    number: (id: NodeId) => numbers.get(id) ?? '',
  };
  const context: PageContext = { ...inSite, links };
  const used = new Set([...nodesOf(guide).values()].flatMap(({ sources }) => sources));
  const sources = Object.keys(guide.sources).filter((id) => used.has(id));
  const title = (problem: string) =>
    lineHtml(words.text.problems[problem]?.title ?? problem, words, links);
  const { languages, ...parts } = guidePageParts(context, WHOLE_PAGE);
  return pageHtml({
    ...parts,
    isHidden: true,
    title: words.plain(words.text.title),
    description: words.plain(words.text.description),
    body: html`<main class="whole">
      ${barHtml(html`<nav><a href="./">${lineHtml(words.text.title, words, links)}</a></nav>`, languages)}
      <h1>${lineHtml(words.text.title, words, links)}</h1>
      <p>${lineHtml(words.text.description, words, links)}</p>
      <ol class="contents">
        ${guide.problems.map(({ id }) => html`<li><a href="#${id}">${title(id)}</a></li> `)}
      </ol>
      ${guide.problems.map(
        ({ id, ...problem }, at) =>
          html`<section>
            <h2 id="${id}"><bdi class="number">${at + 1}</bdi> ${title(id)}</h2>
            <p>${lineHtml(words.text.problems[id]?.hint ?? '', words, links)}</p>
            ${inOrder({ id, ...problem }).map((node) => nodeSection(node, sources, context))}
          </section> `,
      )}
      ${sourcesHtml(sources, context)}
    </main> `,
  });
}

const nodeSection = (node: GuideNode, sources: readonly string[], context: PageContext): Html =>
  html`<article id="${node.id}">
    ${nodeHtml(node, context, 3)}
    ${
      node.sources.length > 0 &&
      html`<p class="sources">
        ${node.sources.map((id) => html`<a href="#${sourceId(id)}">[${sources.indexOf(id) + 1}]</a> `)}
      </p>`
    }
  </article> `;

/** No id of a problem or node has a colon. */
const sourceId = (id: string): string => `source:${id}`;

function sourcesHtml(ids: readonly string[], { words, guide }: PageContext): Html {
  if (ids.length === 0) return html``;
  return html`<section class="sources">
    <h2>${words.ui('sources')}</h2>
    <ol>
      ${ids.map((id) => {
        const source = guide.sources[id];
        return source && html`<li id="${sourceId(id)}">${sourceHtml(source, words)}</li> `;
      })}
    </ol>
  </section> `;
}
