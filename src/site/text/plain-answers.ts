import { problemOf } from '../../model/graph/guide-nodes.js';
import type { Answer, GuideNode, NodeId } from '../../model/guide.js';
import { detourOf } from '../../model/node-fields.js';
import { isEnd } from '../../model/node-kinds.js';
import { answerLabel } from '../parts/answer-label.js';
import { casesOf, type Cases } from '../parts/cases.js';
import type { PageContext } from '../pages/page-context.js';
import { untold } from '../parts/untold.js';
import { plainLine } from './plain-line.js';

/** What can be answered at a node, and the number of the node where each answer leads: a list, with lists in it where it depends. */
export function plainAnswers(node: GuideNode, context: PageContext): string {
  const { words, detours } = context;
  const detour = detourOf(node);
  const origins = isEnd(node) ? detours.originsOf(problemOf(node.id)) : [];
  const titleOf = (id: NodeId) => words.plain(words.node(id).title);
  return [
    ...node.answers.flatMap((answer) => answerLines(node, answer, context)),
    ...(detour === undefined ? [] : [detourLine(node, detour, context)]),
    ...origins.map((origin) =>
      way(words.ui('detour-return', { title: titleOf(origin) }), origin, context),
    ),
  ].join('\n');
}

function detourLine(remedy: GuideNode, detour: NodeId, context: PageContext): string {
  const { words } = context;
  const problem = plainLine(words.text.problems[problemOf(detour)]?.title ?? '', words);
  const title = words.plain(words.node(remedy.id).title);
  return way(`${problem} (${words.ui('detour-aim', { title })})`, detour, context);
}

const way = (label: string, to: NodeId, { links }: PageContext): string =>
  `- ${label}: ${links.number?.(to) ?? to}`;

function answerLines(node: GuideNode, answer: Answer, context: PageContext): readonly string[] {
  const { words, guide } = context;
  const label = plainLine(answerLabel(node.id, answer.id, words), words);
  const cases = casesOf(answer, guide);
  if (cases?.kind === 'node') return [way(label, cases.to, context)];
  const targets = [...new Set(answer.route.map(({ to }) => to))];
  const inner = cases
    ? caseLines(cases, context)
    : targets.map((to) => way(plainLine(words.node(to).title, words), to, context));
  return [`- ${label}`, ...inner.map(indented)];
}

function caseLines(
  { fact, branches }: Extract<Cases, { kind: 'fact' }>,
  context: PageContext,
): readonly string[] {
  const { words } = context;
  const text = words.text.facts[fact];
  return branches.flatMap(({ values, cases }) => {
    const names = values.map((value) =>
      value === undefined ? untold(words) : plainLine(text?.values[value] ?? value, words),
    );
    const label = `${plainLine(text?.label ?? fact, words)} = ${names.join(' / ')}`;
    return cases.kind === 'node'
      ? [way(label, cases.to, context)]
      : [`- ${label}`, ...caseLines(cases, context).map(indented)];
  });
}

const indented = (line: string): string => `  ${line}`;
