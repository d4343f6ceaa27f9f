import { cleanWords } from '../clean-words.js';
import { withoutHtml } from '../without-html.js';

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** The words of a label as a reader of the chart sees them: without quotes, HTML, icons and what Mermaid writes as numbers. */
export function mermaidWords(label: string): string {
  const inner = /^\s*"([^]*)"\s*$/.exec(label)?.[1] ?? label;
  const markdown = /^\s*`([^]*)`\s*$/.exec(inner)?.[1];
  const words = markdown?.replace(/(\*\*|__|\*)(?=\S)(.+?)\1/g, '$2') ?? inner;
  return cleanWords(
    withoutHtml(decoded(withoutHtml(words.replaceAll('\\n', '\n')))).replace(
      /(?<!\S)fa[a-z]?:fa-[\w-]+/g,
      '',
    ),
  );
}

const decoded = (words: string): string =>
  words.replace(/[#&](?:#?(\d{1,7})|([a-z]+));/g, (all, number?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = Number(number);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : all;
  });
