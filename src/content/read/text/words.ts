import type { DataPath } from '../../../model/data-path.js';
import type { Block, Line } from '../../../model/text/rich-text.js';

/** The parsed words of one text file, by {@link keyOf} their slot. Phrases are not among them. */
export type Words = ReadonlyMap<string, Line | readonly Block[]>;

/** A place in the words of a locale, as one name. */
export const keyOf = (path: DataPath): string => path.join('\n');
