import type { Drawn, DrawnNode } from '../drawn.js';
import type { Remark } from '../remark.js';
import { boundLoops } from './bound-loops.js';
import { divideProblems } from './divide-problems.js';
import { LabelAnswers } from './label-answers.js';
import type { Planned, PlannedNode } from './planned.js';
import { shorten } from '../shorten.js';
import { settleKind } from './settle-kinds.js';
import { tooMuch } from './too-much.js';

/** Where a remedy leads that failed, if nothing is drawn for that. */
const PERSON: DrawnNode = {
  key: ' person',
  words: 'Ask somebody who can help',
  line: 0,
  kind: 'escalation',
  arrows: [],
};

/** Plans a guide that holds all that is drawn, or says what hinders. */
export function planGuide(
  drawn: Drawn,
): { planned: Planned; remarks: readonly Remark[] } | { faults: readonly Remark[] } {
  const remarks: Remark[] = [];
  const { problems, remarks: divided } = divideProblems(drawn);
  const faults = tooMuch(drawn, problems);
  if (faults.length > 0) return { faults };
  const settled = boundLoops(
    drawn.nodes.map((node) => settleKind(node, remarks)),
    remarks,
  );
  if ('faults' in settled) faults.push(...settled.faults);
  const labels = new LabelAnswers(drawn.nodes, remarks, faults);
  const nodes = 'nodes' in settled ? settled.nodes.map((node) => labels.label(node)) : [];
  if (faults.length > 0) return { faults: inOrder(faults) };

  const { complete, isAdded } = withWaysToFail(nodes, remarks);
  tellOfEnds(complete, remarks);
  const of = new Map(complete.map((node) => [node.drawn.key, node]));
  const planned = problems.map((problem, index) => ({
    title: titleOf(problem.title),
    start: problem.start,
    nodes: [
      ...problem.nodes.flatMap(({ key }) => of.get(key) ?? []),
      ...(isAdded && index === 0 ? [of.get(PERSON.key) ?? []].flat() : []),
    ],
  }));
  return {
    planned: {
      problems: planned,
      ...(drawn.title === undefined ? {} : { title: titleOf(drawn.title) }),
    },
    remarks: inOrder([...remarks, ...divided]),
  };
}

/** More than this is no title on a phone. */
const MOST_OF_A_TITLE = 120;

const titleOf = (words: string): string => shorten(words.replaceAll('\n', ' '), MOST_OF_A_TITLE);

/** A remedy has to lead on where it failed: to the first node that hands over, or to one that is added. */
function withWaysToFail(nodes: readonly PlannedNode[], remarks: Remark[]) {
  const open = nodes.filter(({ kind, arrows }) => kind === 'remedy' && arrows.length === 1);
  const known = nodes.find(({ kind }) => kind === 'escalation');
  const isAdded = open.length > 0 && !known;
  const { key: to, line } = known?.drawn ?? PERSON;
  const complete = nodes.map((node) =>
    open.includes(node) ? { ...node, arrows: [...node.arrows, { to, line }] } : node,
  );
  if (isAdded) {
    complete.push({ drawn: PERSON, kind: 'escalation', arrows: [] });
    const message = `Who fails a remedy is led to “${PERSON.words}”, which was added`;
    remarks.push({ message, fix: 'Write there whom to ask' });
  }
  return { complete, isAdded };
}

function tellOfEnds(nodes: readonly PlannedNode[], remarks: Remark[]): void {
  if (nodes.some(({ kind, drawn }) => kind === 'escalation' && drawn !== PERSON)) return;
  const message = 'Every end is taken for a solution (kind: resolution)';
  const fix = 'Write “kind: escalation” in guide.yaml where a person has to help';
  remarks.push({ message, fix });
}

const inOrder = (remarks: readonly Remark[]): Remark[] =>
  [...remarks].sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity));
