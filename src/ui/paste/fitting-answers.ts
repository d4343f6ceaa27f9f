import type { Answer } from '../../model/guide.js';
import { fitsPattern, readPattern, wordsIn, wordsOf } from '../../model/message-pattern.js';

/** The ids of the answers one of whose patterns fits a text. Where several fit, those that say most of it. */
export function fittingAnswers(answers: readonly Answer[], text: string): readonly string[] {
  const said = wordsIn(text);
  const fitting = answers.map(({ id, matches = [] }) => {
    const patterns = matches.map(readPattern).filter((pattern) => fitsPattern(pattern, said));
    return { id, words: Math.max(0, ...patterns.map(wordsOf)) };
  });
  const most = Math.max(...fitting.map(({ words }) => words));
  return fitting.filter(({ words }) => words > 0 && words === most).map(({ id }) => id);
}
