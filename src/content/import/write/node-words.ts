import { shorten } from '../shorten.js';
import type { PlannedNode } from '../plan/planned.js';

const MOST_OF_A_TITLE = 120;
/** More than this fills a phone’s screen twice; see the warning of long texts. */
const MOST_OF_A_PARAGRAPH = 900;

export interface NodeWords {
  readonly title: string;
  /** Empty where the title says all. */
  readonly body: readonly string[];
}

/** Divides the words of a box into a title and what stands below it. Nothing of them is lost. */
export function nodeWords({ drawn: { words }, kind }: PlannedNode): NodeWords {
  const parts = paragraphs(words);
  const asking = parts.findIndex((part) => /[?？؟]$/.test(part));
  if (kind === 'question' && asking > 0) parts.unshift(parts.splice(0, asking + 1).join(' '));
  const [first = '', ...rest] = parts;
  if (Array.from(first).length <= MOST_OF_A_TITLE)
    return { title: first, body: rest.flatMap(divided) };
  const sentence = /^.+?[.!?。！？؟۔](?=\s|$)|^.+?[。！？]/u.exec(first)?.[0] ?? first;
  return sentence !== first && Array.from(sentence).length <= MOST_OF_A_TITLE
    ? {
        title: sentence,
        body: [first.slice(sentence.length).trim(), ...rest].flatMap(divided),
      }
    : { title: shorten(first, MOST_OF_A_TITLE), body: parts.flatMap(divided) };
}

/** Lines, joined where the next only goes on: most charts break lines to make boxes narrow. */
function paragraphs(words: string): string[] {
  const parts: string[] = [];
  for (const line of words.split('\n')) {
    const last = parts.at(-1);
    const goesOn =
      last !== undefined &&
      !/[.:;!?…。：；！？؟۔]$/u.test(last) &&
      !/^(?:\p{Lu}|[-–•*\d])/u.test(line);
    if (goesOn) parts[parts.length - 1] = `${last}${isHan(last, line) ? '' : ' '}${line}`;
    else parts.push(line);
  }
  return parts;
}

const isHan = (before: string, after: string): boolean =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u.test(before) &&
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(after);

/** A paragraph in pieces that a phone can show. */
function divided(paragraph: string): string[] {
  const pieces: string[] = [];
  let rest = paragraph;
  while (rest.length > MOST_OF_A_PARAGRAPH) {
    const window = rest.slice(0, MOST_OF_A_PARAGRAPH);
    const sentence = /^[^]*[.!?。！？؟۔](?=\s|[\p{sc=Han}])/u.exec(window)?.[0].length ?? 0;
    const space = window.lastIndexOf(' ');
    const whole = /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
    const cut = sentence > 200 ? sentence : space > 200 ? space : whole;
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return [...pieces, rest].filter(Boolean);
}
