const DIGITS = new Map(
  ['〇零', '一', '二两兩', '三', '四', '五', '六', '七', '八', '九'].flatMap((letters, value) =>
    letters.split('').map((letter) => [letter, value] as const),
  ),
);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The numbers below ten thousand that stand in a text in Chinese numerals, in Western digits: `二十四` is `24`. */
export const hanNumbers = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[〇零一二三四五六七八九两兩十百千]+/g) ?? []).map(valueOf));

function valueOf(numeral: string): string {
  const letters = numeral.split('');
  // `二〇二六` names its digits one by one.
  if (!letters.some((letter) => UNITS.has(letter)))
    return letters.map((letter) => DIGITS.get(letter)).join('');
  let total = 0;
  let digit: number | undefined;
  for (const letter of letters) {
    const unit = UNITS.get(letter);
    if (unit === undefined) digit = DIGITS.get(letter);
    else {
      total += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return String(total + (digit ?? 0));
}
