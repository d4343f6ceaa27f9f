import { hiddenInLabel } from '../../rules/words/hidden-signs.js';

/** Words without signs that nobody sees, and with single spaces; its lines stay apart. Empty where nothing is left. */
export const cleanWords = (words: string): string =>
  withoutHidden(words.normalize('NFC'))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(line))
    .join('\n');

function withoutHidden(words: string): string {
  let visible = words;
  for (let hidden = hiddenInLabel(visible); hidden !== undefined; hidden = hiddenInLabel(visible)) {
    const sign = String.fromCodePoint(Number.parseInt(hidden.slice('U+'.length), 16));
    visible = visible.replaceAll(sign, '');
  }
  return visible;
}
