import type { SourceHashesFile } from '../format/source-hashes-file.js';
import type { Translation } from './translations-of.js';

/**
 * The record of the sources that translations were made from. One that was changed since it was recorded was made from the source as it is
 * now; so was one that is accepted. What is stale otherwise keeps the source that it was made from.
 */
export const recordSources = (
  translations: readonly Translation[],
  recorded: SourceHashesFile,
  isAccepted: (translation: Translation) => boolean,
): SourceHashesFile =>
  Object.fromEntries(
    translations.flatMap((translation) => {
      const { key, state, hashes } = translation;
      if (state === 'missing') return [];
      const kept = state === 'stale' && !isAccepted(translation) ? recorded[key] : hashes;
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
