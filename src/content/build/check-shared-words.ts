import type { Guide } from '../../model/guide.js';
import { placedNodes } from '../../rules/places.js';
import type { Reporter } from '../../rules/reporter.js';
import { KnownNames } from '../../rules/structure/known-names.js';
import type { SharedWords } from './shared-words.js';

/** Finds nodes that are to show the words of a node which is not there, or which shows those of another itself. */
export function checkSharedWords(guide: Guide, shared: SharedWords, reporter: Reporter): void {
  const names = new KnownNames(guide, reporter);
  for (const { node, path } of placedNodes(guide)) {
    const from = shared.get(node.id);
    if (from === undefined) continue;
    const at = [...path, 'words-of'];
    const further = shared.get(from);
    if (further === undefined) names.target(from, at);
    else {
      const message =
        from === node.id
          ? `The node “${from}” is to show its own words`
          : `The node “${from}” has not its own words: it shows those of “${further}”`;
      reporter.add(
        'unknown-target',
        at,
        message,
        'Name the node whose words stand in the text files',
      );
    }
  }
}
