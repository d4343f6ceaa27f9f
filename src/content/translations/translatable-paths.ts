import type { DataPath } from '../../model/data-path.js';
import type { TextSlot } from '../../rules/words/text-slots.js';
import { authoredSlot } from '../report/place-in-texts.js';
import { valueAt } from '../report/value-at.js';

/**
 * Where in a text file the texts stand that are to be translated: each that the source has, and the words of the interface that it
 * changes. Phrases are not among them: visitors say it in their own words.
 */
export function translatablePaths(slots: readonly TextSlot[], source: unknown): DataPath[] {
  const words = slots
    .filter(({ kind }) => kind !== 'phrases')
    .map(({ path }) => authoredSlot(path));
  const ofInterface = Object.keys(valueAt(source, ['interface']) ?? {}).map((key) => [
    'interface',
    key,
  ]);
  return [...words, ...ofInterface].filter((path) => valueAt(source, path) !== undefined);
}
