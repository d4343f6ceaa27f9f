import words from '../../guides/interface/early-words.json';
import type { EarlyWords } from '../../model/interface-text.js';
import { bestLocale } from '../../model/locale.js';

const WORDS: Readonly<Record<string, EarlyWords>> = words;

export const EARLY_LOCALES: readonly string[] = Object.keys(WORDS);

/** The locale of the words that are there before a guide is: the best that fits, else English. */
export const earlyLocale = (wanted: readonly string[]): string =>
  bestLocale(wanted, EARLY_LOCALES) ?? 'en';

/** The words of the interface that are needed before a guide is there, or where it cannot be had. */
export const earlyWords = (locale: string): EarlyWords =>
  WORDS[earlyLocale([locale])] as EarlyWords;
