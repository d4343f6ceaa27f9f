import type { DataPath } from '../../model/data-path.js';
import type { SourceHashesFile } from '../format/source-hashes-file.js';
import { valueAt } from '../report/value-at.js';
import { textHash } from './text-hash.js';

/**
 * How a translation stands to its source: `missing`, not written yet; `stale`, made from a source that has changed since; `done`;
 * `unrecorded`, written or changed since it was last recorded from which source it was made.
 */
export type TranslationState = 'missing' | 'stale' | 'done' | 'unrecorded';

/** One text that is to be translated. */
export interface Translation {
  /** Where it stands in the text file of each language. */
  readonly path: DataPath;
  /** The same, as one name: `problems.no-code.title`. */
  readonly key: string;
  readonly state: TranslationState;
  /** The hashes of the source and of the translation as they are, which are kept once the two are in step. */
  readonly hashes: string;
}

/** How the translation of each text at `paths` stands to its source. */
export function translationsOf(
  paths: readonly DataPath[],
  source: unknown,
  translation: unknown,
  recorded: SourceHashesFile,
): Translation[] {
  return paths.map((path) => {
    const key = path.join('.');
    const written = valueAt(translation, path);
    const now = [textHash(valueAt(source, path)), textHash(written)];
    const kept = Object.hasOwn(recorded, key) ? recorded[key]?.split(' ') : undefined;
    const isWritten = written !== undefined && written !== null && written !== '';
    const state = isWritten ? stateOf(now, kept) : 'missing';
    return { path, key, state, hashes: now.join(' ') };
  });
}

function stateOf(
  [source, translation]: readonly string[],
  kept: readonly string[] | undefined,
): TranslationState {
  if (kept?.[1] !== translation) return 'unrecorded';
  return kept?.[0] === source ? 'done' : 'stale';
}
