import { detourOf } from '../model/node-fields.js';
import { problemOf } from '../model/graph/guide-nodes.js';
import type { Answer, GuideNode, NodeId } from '../model/guide.js';
import { isEnd } from '../model/node-kinds.js';
import { casesOf, type Cases } from './cases.js';
import { html, type Html } from './html.js';
import { nodeHref, toProblem } from './links.js';
import type { PageContext } from './page-context.js';
import { lineHtml } from './rich-html.js';

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
      return link(origin, html`${words.ui('detour-return', { title })}`);
    }),
  ];
  if (ways.length === 0) return html``;
  return html`<ul class="answers">
    ${ways.map((way) => html`<li>${way}</li> `)}
  </ul> `;
}

const link = (to: NodeId, label: Html): Html => html`<a href="${nodeHref(to)}">${label}</a>`;

function detourHtml(remedy: GuideNode, detour: NodeId, { words }: PageContext): Html {
  const title = words.plain(words.node(remedy.id).title);
  const name = words.text.problems[problemOf(detour)]?.title ?? '';
  return link(
    detour,
    html`${lineHtml(name, words, toProblem(words.guide))}
      <small>${words.ui('detour-aim', { title })}</small>`,
  );
}

function answerHtml(node: GuideNode, answer: Answer, context: PageContext): Html {
  const { words, guide } = context;
  // The widget's “No” stands under its question, which a page does not ask.
  const isOwn = words.node(node.id).answers[answer.id] !== undefined;
  const text =
    answer.id === 'unsolved' && !isOwn
      ? words.ui('unsolved-summary')
      : words.labelOf(node.id, answer.id);
  const label = lineHtml(text, words, toProblem(guide));
  const cases = casesOf(answer, guide);
  if (cases?.kind === 'node') return link(cases.to, label);
  const inner = cases ? casesHtml(cases, context) : targetsHtml(answer, context);
  return html`<p>${label}</p>
    ${inner}`;
}

/** The values of a fact and where each leads, by the fact's own words; nested where it takes a second fact. */
function casesHtml(cases: Extract<Cases, { kind: 'fact' }>, context: PageContext): Html {
  const { words, guide } = context;
  const line = (text: Parameters<typeof lineHtml>[0]) => lineHtml(text, words, toProblem(guide));
  const fact = words.text.facts[cases.fact];
  return html`<ul class="cases">
    ${cases.branches.map(({ values, cases: next }) => {
      const names = values.map((value, index) => {
        const name = value === undefined ? UNTOLD[words.direction] : (fact?.values[value] ?? value);
        return html`${index > 0 ? ' / ' : ''}${line(name)}`;
      });
      const label = html`${line(fact?.label ?? cases.fact)}: ${names}`;
      if (next.kind === 'fact')
        return html`<li>
          <p>${label}</p>
          ${casesHtml(next, context)}
        </li> `;
      const title = line(words.node(next.to).title);
      return html`<li>${link(next.to, html`${label} <small>${title}</small>`)}</li> `;
    })}
  </ul> `;
}

/** Stands for a fact that the visitor cannot tell, without a word of any language. */
const UNTOLD = { ltr: '?', rtl: '؟' } as const;

/** Where there are too many cases to tell: each node that it may lead to, by its title. */
const targetsHtml = ({ route }: Answer, { words, guide }: PageContext): Html =>
  html`<ul class="cases">
    ${[...new Set(route.map(({ to }) => to))].map(
      (to) => html`<li>${link(to, lineHtml(words.node(to).title, words, toProblem(guide)))}</li> `,
    )}
  </ul> `;
