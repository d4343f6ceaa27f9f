import type { NodeId } from '../../../model/guide.js';
import type { TextSlot } from '../../../rules/words/text-slots.js';
import type { SharedWords } from '../../build/shared-words.js';
import { authoredSlot } from '../../report/place-in-texts.js';
import { valueAt } from '../../report/value-at.js';
import { keyOf } from './words.js';

/** By slot that has no words of its own: the slot that has them. Both by the names that {@link keyOf} gives them. */
export type SharedSlots = ReadonlyMap<string, string>;

/**
 * The texts that stand once and are shown at two nodes, in every language. What the source says anew is shared in none, lest a
 * translation says something else than its source. Where there is no node to share with, nothing is missing but that.
 */
export function sharedSlots(
  slots: readonly TextSlot[],
  shared: SharedWords,
  source: unknown,
): SharedSlots {
  if (shared.size === 0) return new Map();
  const known = new Set(slots.map(({ path }) => keyOf(path)));
  return new Map(
    slots.flatMap(({ path }): [string, string][] => {
      const [section, node, ...rest] = path;
      const other = section === 'nodes' ? shared.get(node as NodeId) : undefined;
      if (other === undefined || valueAt(source, authoredSlot(path))) return [];
      const from = keyOf([section ?? '', other, ...rest]);
      const isThere = known.has(keyOf([section ?? '', other, 'title']));
      return known.has(from) || !isThere ? [[keyOf(path), from]] : [];
    }),
  );
}
