import { isCollection, isScalar, visit, type Document } from 'yaml';

/** A quote or bracket, and where it is opened. */
interface Opened {
  readonly sign: string;
  readonly closing: string;
  readonly offset: number;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/**
 * The quote or bracket that was opened before `offset`, where the parser stumbled, and is closed only there or not at all. The
 * parser tells of the place where it gave up, which may be the end of the file.
 */
export function openedBefore(
  document: Document,
  source: string,
  offset: number,
): Opened | undefined {
  let found: Opened | undefined;
  visit(document, {
    Node: (_key, node) => {
      const [start, end] = node.range ?? [0, 0];
      const sign = source.charAt(start);
      const isQuoted = isScalar(node) && (node.type ?? '').startsWith('QUOTE');
      const isBracket = isCollection(node) && node.flow === true;
      if ((!isQuoted && !isBracket) || start >= offset || offset > end + 1) return;
      const isClosed = source.charAt(end - 1) === CLOSING[sign] && end - start > 1;
      if (isClosed && (isBracket || !source.slice(start, end).includes('\n'))) return;
      found = { sign, closing: CLOSING[sign] ?? sign, offset: start };
    },
  });
  return found;
}
