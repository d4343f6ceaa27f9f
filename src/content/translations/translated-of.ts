import type { Guide } from '../../model/guide.js';
import { textSlots } from '../../rules/words/text-slots.js';
import type { TextFile } from '../format/text-file.js';
import type { Checked, ReadFiles } from '../read/authored.js';
import { translatablePaths } from './translatable-paths.js';
import { translationsOf, type Translation } from './translations-of.js';

/** The words of one language, and how they stand to those that they were translated from. */
export interface Translated {
  readonly locale: string;
  readonly text: Checked<TextFile>;
  readonly sourceLocale: string;
  readonly source: TextFile;
  /** Whether anybody keeps from which sources the translations were made. */
  readonly isRecorded: boolean;
  readonly translations: readonly Translation[];
}

/** The languages into which a guide is translated, as far as their files can be read. */
export function translatedOf(guide: Guide, { texts, sourceHashes }: ReadFiles): Translated[] {
  const { sourceLocale } = guide;
  const source = texts.get(sourceLocale)?.data;
  if (!source) return [];
  const paths = translatablePaths(textSlots(guide), source);
  return [...texts]
    .filter(([locale]) => locale !== sourceLocale)
    .map(([locale, text]) => ({
      locale,
      text,
      sourceLocale,
      source,
      isRecorded: sourceHashes.has(locale),
      translations: translationsOf(paths, source, text.data, sourceHashes.get(locale) ?? {}),
    }));
}
