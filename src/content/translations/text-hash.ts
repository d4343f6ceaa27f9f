import { contentHash } from '../build/content-hash.js';

/**
 * The hash of a text as it is authored: words, or the blocks of a body. How it is wrapped, folded or quoted makes no difference,
 * and words alone are the body of one paragraph.
 */
export const textHash = (text: unknown): string =>
  contentHash(JSON.stringify(Array.isArray(text) ? text : [text], unfolded));

const unfolded = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value;
