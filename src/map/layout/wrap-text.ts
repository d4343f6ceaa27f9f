/** Whether a line may end between two words, where no space stands: as in Chinese, Japanese and Thai. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uff60]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Breaks a text into lines that are no wider than `most`. A word that is wider itself is broken anywhere. */
export function wrapText(
  text: string,
  locale: string,
  most: number,
  width: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text.trim(), locale)) {
    if (width((line + word).trimEnd()) <= most) {
      line += word;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const pieces = broken(word, locale, most, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

/** The pieces between which a line may end, each with the spaces and signs that follow it. */
function wordsOf(text: string, locale: string): string[] {
  const words: string[] = [];
  let before: string | undefined;
  for (const { segment, isWordLike } of segmenter(locale, 'word').segment(text)) {
    const mayBreak =
      before !== undefined &&
      !OPENING.test(before) &&
      (/\s$/u.test(before) || (isWordLike === true && UNSPACED.test(before.slice(-1) + segment)));
    if (before === undefined || (mayBreak && !/^\s/u.test(segment))) words.push(segment);
    else words.push(`${words.pop() ?? ''}${segment}`);
    before = segment;
  }
  return words;
}

function broken(
  word: string,
  locale: string,
  most: number,
  width: (text: string) => number,
): string[] {
  if (width(word.trimEnd()) <= most) return [word];
  const pieces: string[] = [];
  for (const { segment } of segmenter(locale, 'grapheme').segment(word)) {
    const longer = `${pieces.at(-1) ?? ''}${segment}`;
    if (pieces.length > 0 && width(longer.trimEnd()) <= most) pieces.splice(-1, 1, longer);
    else pieces.push(segment);
  }
  return pieces;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${locale} ${granularity}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, made);
  return made;
}
