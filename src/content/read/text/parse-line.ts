import type { Inline, Line, PieceKind } from '../../../model/text/rich-text.js';
import { LineSigns } from '../yaml/line-signs.js';

export interface ParsedLine {
  readonly line: Line;
  /** What is wrong with the markup, if anything. */
  readonly problem?: string;
}

/** What a `{name}` stands for, or `undefined` where there is nothing of that name. */
export type ResolvePlaceholder = (name: string) => Inline | undefined;

/** Signs that open something. */
const SIGNS: ReadonlySet<string> = new Set(['`', '*', '**', '[', '{']);

/** What stands at a place of a line, and where it ends. */
interface Found {
  readonly part: Inline;
  readonly end: number;
}

/**
 * Parses the inline markup of one line: `*emphasis*`, `**strong**`, `` `code` ``, `[text](target)` and `{placeholder}`, with a
 * backslash before a sign that stands for itself. Links, emphasis and strong words
 * may stand in each other. The time grows with
 * the length of the line, whatever is in it.
 */
export function parseLine(source: string, resolve: ResolvePlaceholder): ParsedLine {
  const problems: string[] = [];
  const parts = new LineParser(source, resolve, problems).parts();
  const [only] = parts;
  const line = parts.length === 1 && typeof only === 'string' ? only : parts;
  const [problem] = problems;
  return problem === undefined ? { line } : { line, problem };
}

class LineParser {
  readonly #source: string;
  readonly #resolve: ResolvePlaceholder;
  readonly #problems: string[];
  /** What this line stands in. */
  readonly #inside: readonly PieceKind[];
  readonly #signs: LineSigns;

  constructor(
    source: string,
    resolve: ResolvePlaceholder,
    problems: string[],
    inside: readonly PieceKind[] = [],
  ) {
    this.#source = source;
    this.#resolve = resolve;
    this.#problems = problems;
    this.#inside = inside;
    this.#signs = new LineSigns(source);
  }

  parts(): Inline[] {
    const parts: Inline[] = [];
    let plain = 0;
    for (let at = 0; at < this.#source.length;) {
      const found = this.#at(at);
      if (found) {
        add(parts, this.#source.slice(plain, at));
        add(parts, found.part);
        plain = found.end;
      }
      at = found?.end ?? at + 1;
    }
    add(parts, this.#source.slice(plain));
    return parts;
  }

  /** The markup that begins at a place; absent where it is plain. A sign that is not closed is told of, and plain. */
  #at(at: number): Found | undefined {
    const sign = this.#source.startsWith('**', at) ? '**' : this.#source.charAt(at);
    if (sign === '\\') {
      const next = this.#source.charAt(at + 1);
      return next !== '' && '\\*`[]{}'.includes(next) ? { part: next, end: at + 2 } : undefined;
    }
    if (!SIGNS.has(sign)) return undefined;
    const close = this.#signs.closing(sign, at);
    const found = close === undefined ? undefined : this.#between(sign, at, close);
    if (found) return found;
    this.#problems.push(`A “${sign}” is opened and not closed`);
    return { part: sign, end: at + sign.length };
  }

  #between(sign: string, open: number, close: number): Found | undefined {
    switch (sign) {
      case '`':
        return {
          part: { kind: 'code', code: this.#source.slice(open + 1, close) },
          end: close + 1,
        };
      case '{':
        return this.#placeholder(open, close + 1);
      case '[':
        return this.#link(open, close);
      default:
        return this.#marked(sign, open, close);
    }
  }

  #placeholder(open: number, end: number): Found {
    const part = this.#resolve(this.#source.slice(open + 1, end - 1));
    return { part: part ?? this.#source.slice(open, end), end };
  }

  /** Emphasis, or strong words. */
  #marked(sign: string, open: number, close: number): Found | undefined {
    const kind = sign === '**' ? 'strong' : 'emphasis';
    const words = this.#source.slice(open + sign.length, close);
    if (words === '' || words !== words.trim() || this.#inside.includes(kind)) return undefined;
    return { part: { kind, text: this.#inner(words, kind) }, end: close + sign.length };
  }

  #link(open: number, close: number): Found | undefined {
    const end = this.#signs.targetEnd(close);
    if (end === undefined || this.#inside.includes('link')) return undefined;
    const to = this.#source.slice(close + 2, end);
    const text = this.#inner(this.#source.slice(open + 1, close), 'link');
    return { part: { kind: 'link', to, text }, end: end + 1 };
  }

  #inner(words: string, kind: PieceKind): Inline[] {
    const inside = [...this.#inside, kind];
    return new LineParser(words, this.#resolve, this.#problems, inside).parts();
  }
}

/** Appends a piece; words are joined to the words before them. */
function add(parts: Inline[], part: Inline): void {
  if (part === '') return;
  const last = parts.at(-1);
  if (typeof last === 'string' && typeof part === 'string') parts[parts.length - 1] = last + part;
  else parts.push(part);
}
