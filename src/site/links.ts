import type { NodeId } from '../model/guide.js';
import type { RichLinks } from './parts/rich-html.js';

/** Where the links of a page lead, as seen from there. */
export interface Links extends RichLinks {
  readonly node: (node: NodeId) => string;
  /** The number under which paper has a node; absent where nodes have none. */
  readonly number?: (node: NodeId) => string;
}

/**
 * Those of a page in the folder of a language: relative, so that a site may stand anywhere.
 *
 * @param up the way from the page to that folder
 */
export const linksFrom = (up: string): Links => ({
  node: (node) => `${up}${node}/`,
  problem: (problem) => `${up}${problem}/`,
  picture: (picture) => `${up}../${picture}`,
});
