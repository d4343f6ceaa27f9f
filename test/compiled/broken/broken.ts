import { LOOPS, SIZES } from './broken-bounds.js';
import { LINKS } from './broken-links.js';
import { NAMES } from './broken-names.js';
import { FORMATS, SHAPES } from './broken-shapes.js';
import { WORDS } from './broken-words.js';
import type { Broken } from './change.js';

/** Compiled guides that must be refused, each a change of the base guide, by what is wrong with them. */
export const BROKEN: readonly (readonly [group: string, cases: readonly Broken[]])[] = [
  ['of another format', FORMATS],
  ['of another shape', SHAPES],
  ['with names that would mislead', NAMES],
  ['that leads where it may not', LINKS],
  ['whose words are not whole', WORDS],
  ['that would go round for ever', LOOPS],
  ['that is too large', SIZES],
];
