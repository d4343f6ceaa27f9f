import type { DrawnNode } from '../drawn.js';
import { shorten } from '../shorten.js';

/** Enough to find it by. */
const MOST_LETTERS = 80;

/** What a node is called where its author is told of it. */
export const nameOf = ({ words }: DrawnNode): string =>
  shorten(words.split('\n')[0] ?? '', MOST_LETTERS);
