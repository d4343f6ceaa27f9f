import { nodesOf } from '../../model/graph/guide-nodes.js';
import { NODE_KINDS } from '../../model/node-kinds.js';
import { START, type Trail } from '../../model/trail.js';
import { isTold } from './is-told.js';
import type { Words } from './words.js';

/** What entries of a trail tell a person, a line for each. The same told again is one line; a remedy's has its count. */
export function toldLines(entries: Trail, words: Words): string[] {
  const lines = new Map<string, { count: number; isTried: boolean }>();
  for (const entry of entries) {
    const { node, answer } = entry;
    if (node === START || answer === 'return' || !isTold(entry, words.guide)) continue;
    const line = words.told(node, answer);
    const kind = nodesOf(words.guide).get(node)?.kind;
    const isTried = kind !== undefined && NODE_KINDS[kind].recordedAs === 'tried';
    lines.set(line, { count: (lines.get(line)?.count ?? 0) + 1, isTried });
  }
  return [...lines].map(([line, { count, isTried }]) =>
    isTried && count > 1 ? words.counted('told-times', count, { line }) : line,
  );
}
