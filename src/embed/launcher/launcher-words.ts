import words from '../../guides/interface/launcher-words.json' with { type: 'json' };
import type { WordsInScript } from '../../model/text/interface-text.js';
import { earlyLocale } from '../../ui/text/early-words.js';

const WORDS: WordsInScript<'launcher'> = words;

/** The words on the launcher's buttons. */
export const launcherWords = (locale: string): WordsInScript<'launcher'>[string] =>
  WORDS[earlyLocale([locale])] ?? words.en;
