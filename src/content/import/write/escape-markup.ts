/** Words as they are written in a text file, so that no sign of them is taken for markup. */
export const escapeMarkup = (words: string): string => words.replace(/[\\*`[\]{}]/g, '\\$&');
