import { stringify } from 'yaml';
import { NODE_KINDS } from '../../../model/node-kinds.js';
import type { GuideFiles } from '../../read/guide-files.js';
import { withSchemas } from '../../starter/with-schemas.js';
import type { Starter } from '../../starter/starter-guide.js';
import type { Planned } from '../plan/planned.js';
import type { Remark } from '../remark.js';
import { escapeMarkup } from './escape-markup.js';
import { journeysOf } from './journeys-of.js';
import { markNumbers } from './mark-numbers.js';
import { nameGuide, type NamedNode, type NamedProblem } from './named-guide.js';
import { nodeWords } from './node-words.js';
import { triesOf } from './tries-of.js';

/** What is made into a guide, and what its author has to know of it. */
interface Source {
  readonly planned: Planned;
  readonly remarks: readonly Remark[];
}

/**
 * The files of a guide that was planned, in one language, with comments that say what is left to be done. The title and the problem
 * of the starter are plain words.
 *
 * @param from the file that it was made of
 */
export function importedGuide(source: Source, starter: Starter, from: string): GuideFiles {
  const problems = nameGuide(source.planned);
  const [sourceLocale = 'en'] = starter.locales;
  const files = new Map([
    ['guide.yaml', `${remarksIn(source.remarks, from)}${structure(problems, starter)}`],
    ['contacts.yaml', CONTACTS],
    ['sources.yaml', SOURCES],
    ['scenarios.yaml', journeys(problems)],
    [`text/${sourceLocale}.yaml`, words(problems, starter)],
  ]);
  return markNumbers(withSchemas(files, starter.schemas));
}

/** As comments, so that they are at hand once the terminal is closed. */
function remarksIn(remarks: readonly Remark[], from: string): string {
  if (remarks.length === 0) return '';
  const told = remarks.flatMap(({ line, message, fix }) => [
    `# - ${line === undefined ? '' : `line ${line}: `}${message}.`,
    `#   ${fix}.`,
  ]);
  const head = `# What was not taken over from ${from} as it stands. Remove each line that you have seen to.`;
  return `\n${[head, ...told].join('\n')}\n`;
}

/** Each text on a line of its own. */
const yaml = (data: unknown): string => stringify(data, { lineWidth: 0 });

const structure = (problems: readonly NamedProblem[], { id, locales }: Starter): string => `
# The structure of the guide: what is asked, and where each answer leads. All words stand in text/<locale>.yaml.
# A node is a question, a notice (it says something and leads on), a remedy (something to try, which worked or failed), or an end: a
# resolution, or an escalation to a person. Change “kind” where it is another one. An id never changes, once somebody uses the guide.
${yaml({ id, 'source-locale': locales[0] ?? 'en', locales })}
# What may be known of the visitor’s situation, such as “place: { values: [home, work] }”; a question that says “asks: place” tells it.
facts: {}

${yaml({ problems: Object.fromEntries(problems.map((problem) => [problem.id, structureOf(problem)])) })}`;

const structureOf = ({ start, nodes }: NamedProblem) => ({
  start: start.id,
  nodes: Object.fromEntries(nodes.map((node) => [node.id, nodeOf(node)])),
});

function nodeOf(node: NamedNode) {
  const { planned, answers, problem } = node;
  const { kind } = planned;
  const to = (target: NamedNode) =>
    target.problem === problem ? target.id : `${target.problem}/${target.id}`;
  if (NODE_KINDS[kind].replies === undefined) {
    const led = answers.map((answer) => [answer.id, { to: to(answer.to) }]);
    return { kind, answers: Object.fromEntries(led) as object };
  }
  const replies = Object.fromEntries(answers.map((answer) => [answer.id, to(answer.to)]));
  const tries = triesOf(planned);
  return { kind, ...(tries > 1 ? { tries } : {}), ...replies };
}

const words = (problems: readonly NamedProblem[], { title, problem }: Starter): string => `
# All words of the guide in one language. A “body” may be a sentence or a list of blocks: steps, notes, links and more.
# Where the chart said a thing in one line, title, body and summary are the same: write into the body what to do, step by step.
${yaml({
  title: escapeMarkup(title),
  description: description(problems, problem),
  problems: Object.fromEntries(
    problems.map((each, index) => [each.id, wordsOf(each, index === 0 ? problem : undefined)]),
  ),
})}`;

/** The problems that the guide is about. */
const description = (problems: readonly NamedProblem[], first: string): string => {
  const titles = problems.map(({ title }, index) => escapeMarkup(index === 0 ? first : title));
  return titles.length > MOST_NAMED
    ? `${titles.slice(0, MOST_NAMED).join(' · ')} …`
    : titles.join(' · ');
};

const MOST_NAMED = 5;

/** @param said the title of the problem, where its author gave it another one */
const wordsOf = ({ title, start, nodes }: NamedProblem, said: string | undefined) => ({
  title: escapeMarkup(said ?? title),
  hint: escapeMarkup(nodeWords(start.planned).title),
  nodes: Object.fromEntries(nodes.map((node) => [node.id, nodeText(node)])),
});

function nodeText({ planned, answers }: NamedNode) {
  const { needsBody, needsSummary } = NODE_KINDS[planned.kind];
  const { title: plain, body } = nodeWords(planned);
  const title = escapeMarkup(plain);
  const [first = title, ...more] = body.map(escapeMarkup);
  const labelled = answers.flatMap(({ id, label }) =>
    label === undefined ? [] : [[id, { label: escapeMarkup(label) }]],
  );
  return {
    title,
    ...(needsBody || body.length > 0 ? { body: more.length > 0 ? [first, ...more] : first } : {}),
    ...(needsSummary ? { summary: title } : {}),
    ...(labelled.length > 0 ? { answers: Object.fromEntries(labelled) as object } : {}),
  };
}

const journeys = (problems: readonly NamedProblem[]): string => `
# Journeys that must hold: the check walks each of them. Here is the shortest one to each end; name them as a visitor would.
${yaml(
  journeysOf(problems).map(({ problem, steps, end }) => {
    const target = (node: NamedNode) =>
      node.problem === problem.id ? node.id : `${node.problem}/${node.id}`;
    return {
      name: `${problem.title}: ${nodeWords(end.planned).title}`,
      problem: problem.id,
      answers: steps.map(({ node, answer }) => ({ [target(node)]: answer })),
      reaches: target(end),
    };
  }),
)}`;

const CONTACTS = `
# Whom a visitor can reach. A text shows a contact with “- contact: help-desk”; its name stands in text/<locale>.yaml under “contacts”.
# help-desk:
#   channels:
#     - { kind: phone, number: '…' }
#   source: [a-source] # where the number is from
#   checked: 'YYYY-MM-DD'
{}
`;

const SOURCES = `
# Where what the guide says comes from. A node names it with “sources: [a-source]”.
# a-source:
#   title: The page or book that says so
#   url: https://example.org
#   checked: 'YYYY-MM-DD'
{}
`;
