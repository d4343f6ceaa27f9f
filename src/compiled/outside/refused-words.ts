import words from '../../guides/interface/refused-words.json' with { type: 'json' };
import type { WordsInScript } from '../../model/text/interface-text.js';

/** What a visitor is told of a guide that is refused, by locale. */
export const refusedWords: WordsInScript<'refused'> = words;
