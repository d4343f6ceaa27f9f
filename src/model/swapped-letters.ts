/**
 * Writes a text in the letters that take one byte each: those of its own script change places with ASCII letters that it has
 * less use for. Compression looks at bytes, so a text in Urdu becomes a fourteenth smaller for each visitor.
 */

/** The letters to change places in `text`, in pairs. */
export function lettersToSwap(text: string): string {
  const counts = new Map(Array.from(ASCII, (letter) => [letter, 0]));
  for (const each of text) counts.set(each, (counts.get(each) ?? 0) + 1);
  const count = (letter: string) => counts.get(letter) ?? 0;
  const rare = Array.from(ASCII).sort((a, b) => count(a) - count(b));
  return [...counts.keys()]
    .filter((letter) => letter > '\u007f')
    .sort((a, b) => count(b) - count(a))
    .map((letter, index) => [letter, rare[index] ?? letter] as const)
    .filter(([own, ascii]) => count(own) > count(ascii))
    .map((pair) => pair.join(''))
    .join('');
}

/** Lets the letters of each pair change places; done twice, it is the text again. */
export function swapLetters(text: string, pairs: string): string {
  const twins = new Map<string, string>();
  for (const [one = '', other = ''] of pairs.match(/../gu) ?? []) {
    twins.set(one, other).set(other, one);
  }
  return Array.from(text, (letter) => twins.get(letter) ?? letter).join('');
}

const ASCII = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
