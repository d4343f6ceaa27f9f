import type { Inline, Line } from '../../model/rich-text.js';

export interface ParsedLine {
  readonly line: Line;
  /** What is wrong with the markup, if anything. */
  readonly problem?: string;
}

/** What a `{name}` stands for, or `undefined` where there is nothing of that name. */
export type ResolvePlaceholder = (name: string) => Inline | undefined;

const SPECIAL = new RegExp(
  [
    /\\([\\*`[\]{}])/, // a sign that stands for itself
    /`([^`]*)`/,
    /\*(?=[^*\s])((?:\\.|`[^`]*`|[^*`\\])+)(?<!\s)\*/, // in it, a star may stand in code or after a backslash
    /\[((?:\\.|`[^`]*`|[^\]`\\])*)\]\(([^)\s]*)\)/, // and so may a bracket here
    /\{([^}]*)\}/,
    /([*`[{])/, // what is opened and not closed
  ]
    .map(({ source }) => source)
    .join('|'),
  'gs',
);

/**
 * Parses the inline markup of one line: `*emphasis*`, `` `code` ``, `[text](target)` and `{placeholder}`, with a
 * backslash before a sign that stands for itself.
 */
export function parseLine(source: string, resolve: ResolvePlaceholder): ParsedLine {
  const parts: Inline[] = [];
  let problem: string | undefined;
  let end = 0;

  const inner = (text: string): readonly Inline[] => {
    const parsed = parseLine(text, resolve);
    problem ??= parsed.problem;
    return typeof parsed.line === 'string' ? [parsed.line] : parsed.line;
  };

  for (const match of source.matchAll(SPECIAL)) {
    const [whole, escaped, code, em, linkText, link, placeholder, stray] = match;
    add(parts, source.slice(end, match.index));
    end = match.index + whole.length;
    if (escaped !== undefined) add(parts, escaped);
    else if (code !== undefined) add(parts, { kind: 'code', code });
    else if (em !== undefined) add(parts, { kind: 'emphasis', text: inner(em) });
    else if (link !== undefined)
      add(parts, { kind: 'link', to: link, text: inner(linkText ?? '') });
    else if (placeholder !== undefined) add(parts, resolve(placeholder) ?? whole);
    else {
      add(parts, stray ?? '');
      problem ??= `A “${stray}” is opened and not closed`;
    }
  }
  add(parts, source.slice(end));

  const [only] = parts;
  const line = parts.length === 1 && typeof only === 'string' ? only : parts;
  return problem === undefined ? { line } : { line, problem };
}

/** Appends a piece; words are joined to the words before them. */
function add(parts: Inline[], part: Inline): void {
  if (part === '') return;
  const last = parts.at(-1);
  if (typeof last === 'string' && typeof part === 'string') parts[parts.length - 1] = last + part;
  else parts.push(part);
}
