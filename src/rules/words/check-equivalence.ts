import { byKind, type ByKind } from '../../model/by-kind.js';
import type { DataPath } from '../../model/data-path.js';
import {
  partsOf,
  piecesOf,
  type Block,
  type Line,
  type Piece,
} from '../../model/text/rich-text.js';
import { hanNumbers } from './han-numbers.js';
import { numbersIn } from './numbers-in.js';

/** Something that a translation says otherwise than its source. */
export interface Difference {
  /** Where in the text; empty for the whole of it. */
  readonly path: DataPath;
  /** What differs, as `the number 24 is only in the source`. */
  readonly what: string;
  readonly here: string;
  readonly source: string;
}

type Text = Line | readonly Block[];

/**
 * Compares a translation with its source as far as this needs no knowledge of the language: the blocks and their steps, the
 * codes to type, and the numbers, in whatever digits. A number may stand in Chinese numerals on one side.
 */
export function checkEquivalence(isBody: boolean, here: Text, source: Text): Difference[] {
  if (!isBody) return compareLines([], here as Line, source as Line);
  const blocks = here as readonly Block[];
  const sourceBlocks = source as readonly Block[];
  const [shape, sourceShape] = [shapeOf(blocks), shapeOf(sourceBlocks)];
  if (shape !== sourceShape) {
    return [{ path: [], what: 'it is built otherwise', here: shape, source: sourceShape }];
  }
  return blocks.flatMap((block, index) => {
    const sourceParts = partsOf(sourceBlocks[index] ?? block);
    return partsOf(block).flatMap((part, at) => {
      const other = sourceParts[at];
      const path = [index, ...part.path];
      if (part.kind === 'code' && other?.kind === 'code') {
        return compareLines(path, [part], [other]);
      }
      if (part.kind !== 'line' || other?.kind !== 'line') return [];
      return compareLines(path, part.line, other.line);
    });
  });
}

/** The blocks, and how many items each list has and cells each row: `paragraph, steps (3), table (2, 2), note`. */
const shapeOf = (blocks: readonly Block[]): string => blocks.map(sizeOf).join(', ');

function sizeOf(block: Block): string {
  if ('items' in block) return `${block.kind} (${block.items.length})`;
  if (block.kind !== 'table') return block.kind;
  return `table (${[block.header, ...block.rows].map((cells) => cells.length).join(', ')})`;
}

function compareLines(path: DataPath, here: Line, source: Line): Difference[] {
  const words = wordsOf(here);
  const sourceWords = wordsOf(source);
  const differences = [
    ...onlyIn(codesOf(here), codesOf(source)).map((code) => `the code ${code} is only here`),
    ...onlyIn(codesOf(source), codesOf(here)).map((code) => `the code ${code} is missing`),
    ...numbersOnlyIn(words, sourceWords).map((number) => `the number ${number} is only here`),
    ...numbersOnlyIn(sourceWords, words).map((number) => `the number ${number} is missing`),
  ];
  if (differences.length === 0) return [];
  return [{ path, what: differences.join(', '), here: words, source: sourceWords }];
}

function numbersOnlyIn(text: string, other: string): string[] {
  const spelled = hanNumbers(other);
  return onlyIn(numbersIn(text), numbersIn(other)).filter((number) => !spelled.has(number));
}

/** What `some` has more often than `others`. */
function onlyIn(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const codesOf = (line: Line): string[] =>
  piecesOf(line).flatMap((piece) => (typeof piece === 'string' ? [] : byKind(CODES, piece)));

const CODES: ByKind<Piece, string[]> = {
  emphasis: ({ text }) => codesOf(text),
  strong: ({ text }) => codesOf(text),
  code: ({ code }) => [code],
  link: ({ text }) => codesOf(text),
  fact: () => [],
  contact: () => [],
};

/** The words as they are read; codes and placeholders are compared by themselves. */
const wordsOf = (line: Line): string =>
  piecesOf(line)
    .map((piece) => (typeof piece === 'string' ? piece : byKind(WORDS, piece)))
    .join('');

const WORDS: ByKind<Piece, string> = {
  emphasis: ({ text }) => wordsOf(text),
  strong: ({ text }) => wordsOf(text),
  code: () => '…',
  link: ({ text }) => wordsOf(text),
  fact: ({ fact }) => `{${fact}}`,
  contact: ({ contact }) => `{${contact}}`,
};
