/** How wide a text is at a size, in the same unit. A page can measure it; where there is none, it is estimated. */
export type Measure = (text: string, size: number, locale: string) => number;

/** In parts of the size, on the wide side of what usual fonts have. */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  // Marks over and under a letter, and what only says a direction.
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u,
    1.02,
  ],
  [/\s/u, 0.3],
  [/[ijl.,:;'’|!()[\]ftr/-]/u, 0.4],
  [/[mwMW@%—…]/u, 0.95],
  [/\p{Lu}/u, 0.74],
  [/\p{Script=Arabic}/u, 0.6],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/u, 0.75],
  [/\p{Emoji_Presentation}/u, 1.4],
];

const known = new Map<string, number>();

/** The width of a text, estimated from its signs. No text in a usual font is wider by more than a few percent. */
export const estimateWidth: Measure = (text, size) => {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width * size;
};

function widthOf(sign: string): number {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const width = WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 0.6;
  known.set(sign, width);
  return width;
}
