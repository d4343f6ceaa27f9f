import { foldSigns } from './fold-signs.js';
import { STOP_PHRASES, STOP_SIGNS, STOP_WORDS } from './stop-words.js';

/** A run of Chinese signs, or a word of other letters and digits. Chinese is often written right beside Latin words. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * The terms by which a text is found: its words, folded so that different spellings of Roman Urdu match. Chinese has no spaces:
 * there, each pair of neighbouring signs is a term.
 */
export function searchTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of foldSigns(text).matchAll(RUNS)) {
    if (/\p{Script=Han}/u.test(run)) terms.push(...pairs(run));
    else if (!STOP_WORDS.has(run)) terms.push(/^[a-z]+$/.test(run) ? foldLatin(run) : run);
  }
  return terms;
}

function pairs(run: string): string[] {
  return run
    .split(STOP_PHRASES)
    .flatMap((part) => part.split(STOP_SIGNS))
    .filter((part) => part !== '')
    .flatMap((part) => {
      const signs = Array.from(part);
      if (signs.length === 1) return signs;
      return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
    });
}

/** Makes doubled letters single, and unites what Roman Urdu spells in several ways: nahi, nahin, nahee, nai. */
function foldLatin(word: string): string {
  return word
    .replace(/(.)\1+/g, '$1')
    .replace(/^na?[hy]?(i|e|ee|ae)n?$/, 'nahi')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/q|ck/g, 'k')
    .replace(/ph/g, 'f');
}
