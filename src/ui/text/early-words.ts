import words from '../../guides/interface/early-words.json' with { type: 'json' };
import type { WordsInScript } from '../../model/text/interface-text.js';
import { bestLocale } from '../../model/text/locale.js';

const WORDS: WordsInScript<'early'> = words;

export const EARLY_LOCALES: readonly string[] = Object.keys(WORDS);

/** The locale for the words shown before a guide is loaded: the best match, or English. */
export const earlyLocale = (wanted: readonly string[]): string =>
  bestLocale(wanted, EARLY_LOCALES) ?? 'en';

/** The words of the interface that are needed before a guide is loaded, or if it cannot be. */
export const earlyWords = (locale: string): WordsInScript<'early'>[string] =>
  WORDS[earlyLocale([locale])] ?? words.en;
