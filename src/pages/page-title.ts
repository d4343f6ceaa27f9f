import type { Guide, NodeId } from '../model/guide.js';
import type { GuideText } from '../model/text/text.js';
import { Words } from '../ui/text/words.js';

/**
 * What the stand-alone page is called in tabs, in the browser's history and where it is shared: the node, if it may be told, and
 * the guide. No fact is filled in, so that none is kept there.
 */
export function pageTitle(text: GuideText, guide: Guide, node: NodeId | null): string {
  const words = new Words(text, guide, {});
  const titles = [node && words.node(node).title, text.title];
  return titles.flatMap((title) => (title ? [words.plain(title)] : [])).join(' · ');
}
