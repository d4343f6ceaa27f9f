import type { Snapshot } from '../../engine/snapshot.js';
import { nodesOf } from '../../model/guide-nodes.js';
import type { FactId } from '../../model/fact.js';
import { sensitiveFacts } from '../../model/sensitive.js';
import { START } from '../../model/trail.js';
import type { Words } from '../text/words.js';

/** What the visitor can tell a person, in plain text. Sensitive facts are left out unless the visitor includes them. */
export interface Summary {
  readonly problem: string;
  /** What was found out, what was tried and what is needed now: lines under a heading. Parts without lines are left out. */
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** @param include the sensitive facts that the visitor wants in it */
export function summaryOf(
  { guide, trail, node }: Snapshot,
  words: Words,
  include: ReadonlySet<FactId> = new Set(),
): Summary {
  const found: string[] = [];
  const tried: string[] = [];
  for (const entry of trail) {
    if (entry.node === START || entry.answer === 'return') continue;
    if (!sensitiveFacts(guide, entry).every((fact) => include.has(fact))) continue;
    const isRemedy = nodesOf(guide).get(entry.node)?.kind === 'remedy';
    (isRemedy ? tried : found).push(words.told(entry.node, entry.answer));
  }
  const isEnd = node?.kind === 'resolution' || node?.kind === 'escalation';
  const needed = words.plain((isEnd ? words.node(node.id).summary : undefined) ?? '');
  const parts = [
    { heading: words.ui('handover-found'), lines: found },
    { heading: words.ui('handover-tried'), lines: tried },
    { heading: words.ui('handover-needed'), lines: needed === '' ? [] : [needed] },
  ];
  return {
    problem: words.plain(words.text.problems[trail[0]?.answer ?? '']?.title ?? ''),
    parts: parts.filter(({ lines }) => lines.length > 0),
  };
}

/** The summary as text to copy: headings with lines under them. */
export const summaryText = ({ problem, parts }: Summary): string =>
  [
    problem,
    ...parts.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `- ${line}`)]),
  ].join('\n');
