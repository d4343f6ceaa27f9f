import type { GuideNode } from '../../model/guide.js';
import { isNamed } from '../../model/node-kinds.js';
import { answersHtml } from './answers-html.js';
import { html, type Html } from './html.js';
import type { PageContext } from '../pages/page-context.js';
import { blocksHtml, lineHtml } from './rich-html.js';

/**
 * What a node says and where its answers lead.
 *
 * @param level of its heading, from 1; what is divided under it is one level below
 */
export function nodeHtml(node: GuideNode, context: PageContext, level: number): Html {
  const { words, links } = context;
  const { title, body } = words.node(node.id);
  const number = context.links.number?.(node.id);
  return html`${kindHtml(node, context)}
    <h${level}>${number !== undefined && html`<bdi class="number">${number}</bdi> `}${lineHtml(title, words, links)}</h${level}>
    <div class="body">${blocksHtml(body, words, links, level + 1)}</div>
    ${waitHtml(node, context)}${answersHtml(node, context)}`;
}

/** As the widget shows it on the first node of a visit, so that nothing moves when it takes the place of the page. */
function kindHtml({ kind }: GuideNode, { words, links }: PageContext): Html {
  if (kind === 'question' && !links.number) {
    return html`<p class="progress">${words.ui('question-number', { number: 1 })}</p> `;
  }
  if (!isNamed(kind)) return html``;
  return html`<p class="kind">${words.ui(kind)}</p> `;
}

function waitHtml(node: GuideNode, { words }: PageContext): Html {
  if (node.kind !== 'remedy' || node.wait === undefined) return html``;
  return html`<p class="callout">${words.ui('wait', { duration: words.duration(node.wait) })}</p> `;
}
