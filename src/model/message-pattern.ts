/**
 * A pattern for messages that a visitor may have: words as they are shown, `*` for any words or none, `{number}` for any number.
 * It fits a text in which its words stand, wherever that is. Signs between words, capitals and line breaks make no difference.
 *
 * Here it is what stands between the `*`: lists of words, of which `null` is a number. Each is looked for behind the one before it, word
 * by word, without ever going back; so the time grows only with the length of the text times that of the pattern.
 */
export type MessagePattern = readonly (readonly (string | null)[])[];

export const ANY_NUMBER = '{number}';

/** Scripts without spaces, in which each sign counts as a word. */
const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const WORDS = new RegExp(`\\p{N}+|${SIGN}\\p{M}*|(?:(?!${SIGN})[\\p{L}\\p{M}])+`, 'gu');

/** The words of a text, in small letters and without what cannot be seen. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    // Turkish has an i with a dot and one without, and capitals of both.
    .replace(/\u0307/g, '')
    .replace(/ı/g, 'i')
    // The last four bits of an Arabic or a Persian digit are its value.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .match(WORDS) ?? [];

export const readPattern = (written: string): MessagePattern =>
  written
    .split('*')
    .map((part) =>
      part
        .split(ANY_NUMBER)
        .flatMap((words, index) => [...(index === 0 ? [] : [null]), ...wordsIn(words)]),
    );

/** How many words of a pattern stand for themselves: the more, the more a text says that fits it. */
export const wordsOf = (pattern: MessagePattern): number =>
  pattern.flat().filter((word) => word !== null).length;

/** @param said the words of the text */
export function fitsPattern(pattern: MessagePattern, said: readonly string[]): boolean {
  let from = 0;
  for (const part of pattern) {
    const at = placeOf(part, said, from);
    if (at === undefined) return false;
    from = at + part.length;
  }
  return true;
}

function placeOf(
  part: MessagePattern[number],
  said: readonly string[],
  from: number,
): number | undefined {
  for (let at = from; at + part.length <= said.length; at += 1) {
    if (part.every((word, index) => isSame(word, said[at + index] ?? ''))) return at;
  }
  return undefined;
}

const isSame = (word: string | null, said: string): boolean =>
  word === null ? /^\p{N}/u.test(said) : word === said;
