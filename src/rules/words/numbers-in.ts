const DIGIT = /\p{Nd}/u;

/** The numbers that stand in a text in digits of any script, as Western digits, in order: `۲۴` is `24`. */
export const numbersIn = (text: string): string[] =>
  text
    .replace(/\p{Nd}/gu, western)
    .replaceAll('٫', '.')
    .match(/\d+(?:\.\d+)*/g) ?? [];

/** Unicode has the ten digits of a script in a row that begins at a code point ending in 0 or 6. */
function western(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const start = code - (code % 16);
  const zero = DIGIT.test(String.fromCodePoint(start)) ? start : start + 6;
  return String(code - zero);
}
