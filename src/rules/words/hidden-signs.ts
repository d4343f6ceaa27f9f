/** What turns the direction of the words around it, or takes no room: with it, one word can be made to look like another. */
const HIDDEN = /[\p{Bidi_Control}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** Of these, what words need: joiners in Urdu, the looks of emoji, and the space between lines. */
const NEEDED = /[\u200c\u200d\p{Variation_Selector}\t\n\r]/u;

/** The first sign of a label that nobody sees, as `U+202E`. */
export function hiddenInLabel(words: string): string | undefined {
  const found = (words.match(HIDDEN) ?? []).find((sign) => !NEEDED.test(sign));
  return found && codeOf(found);
}

/** The first sign that an address cannot have: one that nobody sees, a space, or a backslash, which browsers take for a slash. */
export function hiddenInAddress(address: string): string | undefined {
  const found = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\\]/u.exec(address);
  return found ? codeOf(found[0]) : undefined;
}

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
