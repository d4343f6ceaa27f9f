import { detourOf } from '../../model/node-fields.js';
import { problemOf } from '../../model/graph/guide-nodes.js';
import type { Answer, GuideNode, NodeId } from '../../model/guide.js';
import { isEnd } from '../../model/node-kinds.js';
import type { Line } from '../../model/text/rich-text.js';
import type { Localized } from '../../model/text/text.js';
import { answerLabel } from './answer-label.js';
import { casesOf, type Cases } from './cases.js';
import { html, type Html } from './html.js';
import type { PageContext } from '../pages/page-context.js';
import { lineHtml } from './rich-html.js';
import { untold } from './untold.js';

/** What can be answered at a node, as links; and the ways into a detour and back out of one. */
export function answersHtml(node: GuideNode, context: PageContext): Html {
  const { words, detours } = context;
  const detour = detourOf(node);
  const origins = isEnd(node) ? detours.originsOf(problemOf(node.id)) : [];
  const ways = [
    ...node.answers.map((answer) => answerHtml(node, answer, context)),
    ...(detour === undefined ? [] : [detourHtml(node, detour, context)]),
    ...origins.map((origin) => {
      const title = words.plain(words.node(origin).title);
      return link(origin, html`${words.ui('detour-return', { title })}`, context);
    }),
  ];
  if (ways.length === 0) return html``;
  return html`<ul class="answers">
    ${ways.map((way) => html`<li>${way}</li> `)}
  </ul> `;
}

const link = (to: NodeId, label: Html, { links }: PageContext): Html => {
  const numbered = links.number?.(to);
  const number = numbered !== undefined && html`<bdi class="number">${numbered}</bdi> `;
  return html`<a href="${links.node(to)}">${number}${label}</a>`;
};

const line = (text: Localized<Line>, { words, links }: PageContext): Html =>
  lineHtml(text, words, links);

function detourHtml(remedy: GuideNode, detour: NodeId, context: PageContext): Html {
  const { words } = context;
  const title = words.plain(words.node(remedy.id).title);
  const name = words.text.problems[problemOf(detour)]?.title ?? '';
  return link(
    detour,
    html`${line(name, context)} <small>${words.ui('detour-aim', { title })}</small>`,
    context,
  );
}

function answerHtml(node: GuideNode, answer: Answer, context: PageContext): Html {
  const { words, guide } = context;
  const label = line(answerLabel(node.id, answer.id, words), context);
  const cases = casesOf(answer, guide);
  if (cases?.kind === 'node') return link(cases.to, label, context);
  const inner = cases ? casesHtml(cases, context) : targetsHtml(answer, context);
  return html`<p>${label}</p>
    ${inner}`;
}

/** The values of a fact and where each leads, by the fact's own words; nested where it takes a second fact. */
function casesHtml(cases: Extract<Cases, { kind: 'fact' }>, context: PageContext): Html {
  const { words } = context;
  const fact = words.text.facts[cases.fact];
  return html`<ul class="cases">
    ${cases.branches.map(({ values, cases: next }) => {
      const names = values.map((value, index) => {
        const name = value === undefined ? untold(words) : (fact?.values[value] ?? value);
        return html`${index > 0 ? ' / ' : ''}${line(name, context)}`;
      });
      const label = html`${line(fact?.label ?? cases.fact, context)}: ${names}`;
      if (next.kind === 'fact')
        return html`<li>
          <p>${label}</p>
          ${casesHtml(next, context)}
        </li> `;
      const title = line(words.node(next.to).title, context);
      return html`<li>${link(next.to, html`${label} <small>${title}</small>`, context)}</li> `;
    })}
  </ul> `;
}

/** Where there are too many cases to tell: each node that it may lead to, by its title. */
const targetsHtml = ({ route }: Answer, context: PageContext): Html =>
  html`<ul class="cases">
    ${[...new Set(route.map(({ to }) => to))].map(
      (to) => html`<li>${link(to, line(context.words.node(to).title, context), context)}</li> `,
    )}
  </ul> `;
