import { problemOf } from '../model/graph/guide-nodes.js';
import type { NodeId } from '../model/guide.js';
import type { Words } from '../ui/text/words.js';

/**
 * What the page of a node, or without one the front page of a guide, is called in tabs and in search results. The words are to know no
 * fact, since the title is kept in the browser's history.
 */
export function pageTitle(words: Words, node: NodeId | null): string {
  if (node === null) return words.plain(words.text.title);
  const problem = words.text.problems[problemOf(node)]?.title ?? '';
  return `${words.plain(words.node(node).title)} – ${words.plain(problem)}`;
}
