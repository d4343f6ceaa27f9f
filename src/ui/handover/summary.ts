import type { Snapshot } from '../../engine/snapshot.js';
import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Facts } from '../../model/fact.js';
import type { Guide, NodeId } from '../../model/guide.js';
import { isEnd, NODE_KINDS } from '../../model/node-kinds.js';
import { protectedFacts } from '../../model/sensitive.js';
import type { GuideText } from '../../model/text/text.js';
import { START, type Entry, type Trail } from '../../model/trail.js';
import type { OpenGuide } from '../../session/visit-state.js';
import { toldLines } from '../text/told-lines.js';
import { Words } from '../text/words.js';

/** What the visitor can tell a person, in plain text. Private answers are left out unless the visitor includes them. */
export interface Summary {
  readonly problem: string;
  /** Where the visit began, and what is left out: a line each, if there is something to say. */
  readonly remarks: readonly string[];
  /** What was found out, what was tried and what is needed now: lines under a heading. Parts without lines are left out. */
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** @param text the words to say it in, of any locale */
export function summaryOf(
  { snapshot, view }: Pick<OpenGuide, 'snapshot' | 'view'>,
  text: GuideText,
  includesPrivate = false,
): Summary {
  const { guide, node } = snapshot;
  const trail = includesPrivate ? snapshot.trail : view.trail;
  const words = new Words(
    text,
    guide,
    includesPrivate ? snapshot.facts : factsTold(snapshot, trail),
  );
  const entries = { found: [] as Entry[], tried: [] as Entry[] };
  for (const entry of trail) {
    const kind = nodesOf(guide).get(entry.node as NodeId)?.kind;
    const recordedAs = kind && NODE_KINDS[kind].recordedAs;
    if (recordedAs) entries[recordedAs].push(entry);
  }
  const isTold = includesPrivate || view.node === node?.id;
  const needed =
    node && isEnd(node) && isTold ? words.plain(words.node(node.id).summary ?? '') : '';
  const parts = [
    { heading: words.ui('handover-found'), lines: toldLines(entries.found, words) },
    { heading: words.ui('handover-tried'), lines: toldLines(entries.tried, words) },
    { heading: words.ui('handover-needed'), lines: needed === '' ? [] : [needed] },
  ];
  const left = includesPrivate ? '' : privateFacts(snapshot, words);
  return {
    ...beginning(guide, trail, words, left),
    parts: parts.filter((part) => part.lines.length > 0),
  };
}

/** What is known only from private answers, for the visitor; empty if there is nothing. */
export function privateFacts({ guide, facts, given }: Snapshot, words: Words): string {
  const known = protectedFacts(guide, given).filter((fact) => fact in facts);
  const labels = known.map((fact) => words.plain(words.text.facts[fact]?.label ?? fact));
  return new Intl.ListFormat(words.locale).format(labels);
}

/** The summary as text to copy: headings with lines under them. */
export const summaryText = ({ problem, remarks, parts }: Summary): string =>
  [
    problem,
    ...remarks,
    ...parts.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `- ${line}`)]),
  ].join('\n');

/** What the page gave and these answers tell. */
function factsTold({ guide, given }: Snapshot, trail: Trail): Facts {
  const learnt = trail.map(({ node, answer }) => {
    const answers = nodesOf(guide).get(node as NodeId)?.answers;
    return answers?.find(({ id }) => id === answer)?.learn;
  });
  return Object.assign({}, given, ...learnt) as Facts;
}

function beginning(guide: Guide, trail: Trail, words: Words, left: string) {
  const point = trail.find(({ node }) => node === START)?.answer ?? '';
  const node = nodesOf(guide).get(point as NodeId);
  const problem = point.split('/', 1).join('');
  const began =
    node && words.ui('handover-began', { title: words.plain(words.node(node.id).title) });
  return {
    problem: words.plain(words.text.problems[problem]?.title ?? ''),
    remarks: [left && words.ui('handover-left-out', { facts: left }), began ?? ''].filter(Boolean),
  };
}
