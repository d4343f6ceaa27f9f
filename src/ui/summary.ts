import type { Snapshot } from '../engine/snapshot.js';
import { nodesOf } from '../model/guide-nodes.js';
import type { FactId } from '../model/fact.js';
import { sensitiveFacts } from '../model/sensitive.js';
import { START } from '../model/trail.js';
import type { Words } from './words.js';

/** What the visitor can tell a person, in lines of plain text; no sensitive fact is in it. */
export interface Summary {
  readonly problem: string;
  readonly found: readonly string[];
  readonly tried: readonly string[];
  /** What is needed now; empty before an end is reached. */
  readonly needed: string;
}

/** @param include which sensitive facts the visitor wants to be in it */
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
  const problem = words.text.problems[trail[0]?.answer ?? '']?.title ?? '';
  const isEnd = node?.kind === 'resolution' || node?.kind === 'escalation';
  const needed = isEnd ? (words.node(node.id).summary ?? '') : '';
  return { problem: words.plain(problem), found, tried, needed: words.plain(needed) };
}

/** The summary as text to copy: a line each, under its heading. */
export function summaryText(summary: Summary, words: Words): string {
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];
  return [
    summary.problem,
    ...part(words.ui('handover-found'), summary.found),
    ...part(words.ui('handover-tried'), summary.tried),
    ...part(words.ui('handover-needed'), summary.needed === '' ? [] : [summary.needed]),
  ].join('\n');
}
