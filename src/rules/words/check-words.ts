import { byKind, type ByKind, type OfKind } from '../../model/by-kind.js';
import type { DataPath } from '../../model/data-path.js';
import type { Guide } from '../../model/guide.js';
import type { Steps } from '../../model/steps.js';
import {
  partsOf,
  type Block,
  type BlockKind,
  type BlockPart,
  type Line,
} from '../../model/text/rich-text.js';
import { checkMost } from '../size/check-most.js';
import type { MOST } from '../size/limits.js';
import { LineCheck } from './line-check.js';
import type { Hosts } from './links.js';
import type { Reporter } from '../reporter.js';
import type { TextSlot } from './text-slots.js';

/** What stands in a slot. */
export interface FoundText {
  /** Where it stands, or what of the way there is missing. */
  readonly path: DataPath;
  readonly text: Line | readonly Block[] | undefined;
}

export interface WordsToCheck {
  readonly guide: Guide;
  readonly slots: Iterable<TextSlot>;
  /** Whether every required text must be there, as it must unless the words fall back on another locale. */
  readonly isWhole: boolean;
  readonly hosts?: Hosts;
  readonly find: (slot: TextSlot) => FoundText;
}

/** Finds what is missing from the words of one locale, and what they name or lead to that is not there or not allowed. */
export function* checkWords(words: WordsToCheck, reporter: Reporter): Steps<void> {
  const lines = new LineCheck(words.guide, words.hosts, reporter);
  const missing = new Set<string>();
  for (const slot of words.slots) {
    yield;
    if (reporter.isFull) return;
    if (slot.kind === 'phrases') continue;
    const { path, text } = words.find(slot);
    if (text === undefined) {
      if (!slot.required || !words.isWhole || missing.has(path.join('\n'))) continue;
      missing.add(path.join('\n'));
      const message = `The text “${path.join('.')}” is missing`;
      reporter.add('missing-text', path, message, `Add “${path.at(-1) ?? ''}: …”`);
    } else if (slot.kind === 'body') {
      const blocks = text as readonly Block[];
      if (slot.required && blocks.length === 0) lines.empty(path);
      checkBody(blocks, path, lines, reporter);
    } else lines.check(text as Line, path, slot.kind);
  }
}

function checkBody(
  blocks: readonly Block[],
  path: DataPath,
  lines: LineCheck,
  reporter: Reporter,
): void {
  checkMost('blocks of a body', blocks.length, path, reporter);
  blocks.forEach((block, index) => {
    const parts = partsOf(block);
    const at = [...path, index];
    if (parts.length === 0) lines.empty(at);
    checkMost(MANY[block.kind] ?? 'lines of a list', parts.length, at, reporter);
    if (block.kind === 'table') checkRows(block, at, reporter);
    for (const part of parts) byKind(PARTS, part, [...at, ...part.path], lines);
  });
}

const MANY: Partial<Readonly<Record<BlockKind, keyof typeof MOST>>> = { table: 'cells of a table' };

/** A row with fewer cells than the header, or more, would stand under the wrong words. */
function checkRows({ header, rows }: OfKind<Block, 'table'>, path: DataPath, reporter: Reporter) {
  rows.forEach(({ length }, row) => {
    if (length === header.length) return;
    const message = `The row has ${length} cells; the header has ${header.length}`;
    const fix = 'Give each row one cell for each column; write – where there is nothing to say';
    reporter.add('uneven-table', [...path, 'rows', row], message, fix);
  });
}

const PARTS: ByKind<BlockPart, void, [path: DataPath, lines: LineCheck]> = {
  line: ({ line }, path, lines) => lines.check(line, path, 'line'),
  code: ({ code }, path, lines) => lines.code(code, path),
  target: ({ to }, path, lines) => lines.link(to, path),
  picture: ({ src }, path, lines) => lines.picture(src, path),
  contact: ({ contact }, path, lines) => lines.card(contact, path),
};
