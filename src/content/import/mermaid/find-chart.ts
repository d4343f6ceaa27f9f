/** A flowchart in the file that it was written in. */
export interface FoundChart {
  /** The words of the chart alone. What stands before it is blank, so that lines keep their numbers. */
  readonly chart: string;
  readonly title?: string;
}

const HEADING = /^[ \t]*(?:flowchart|flowchart-elk|graph)(?![\w-])/;

/** As GitHub has it, with or without more words; as Quarto and MyST have it, `{mermaid}`; and Pandoc’s `{.mermaid}`. */
const OPENING =
  /^\s*(?:`{3,}|~{3,}|:{3,})\s*(?:mermaid(?:[\s{].*)?|\{\s*\.?mermaid(?:\s[^}]*)?\}.*)$/;
const CLOSING = /^\s*(?:`{3,}|~{3,}|:{3,})\s*$/;

/** A directive about looks, over one line or several. */
const DIRECTIVE = /%%\{(?:(?!\}%%|%%\{)[^]){0,5000}\}%%/g;

/** No part of a chart: blank lines, comments, and the options of MyST. */
const NO_PART = /^\s*(?:%%.*|:[\w-]+:.*)?$/;

/** Finds a flowchart: the whole file, behind its front matter and comments, or the only one in the fences of a Markdown file. */
export function findChart(
  source: string,
): FoundChart | { readonly onLines: readonly number[] } | undefined {
  const lines = withoutDirectives(source).split('\n');
  const fenced = fencesOf(lines).filter((fence) => beginsChart(lines.slice(...fence)));
  const [only] = fenced;
  if (fenced.length > 1) return { onLines: fenced.map(([from]) => from + 1) };
  if (only) return chartIn(lines, ...only);
  return beginsChart(lines) ? chartIn(lines, 0, lines.length) : undefined;
}

/** Lines keep their numbers. */
const withoutDirectives = (source: string): string =>
  source.replace(DIRECTIVE, (directive) => directive.replace(/[^\n]+/g, ''));

/** From the line behind each opening fence to its closing one. */
function fencesOf(lines: readonly string[]): (readonly [from: number, to: number])[] {
  const fences: (readonly [number, number])[] = [];
  let open: number | undefined;
  lines.forEach((line, index) => {
    if (open === undefined) {
      if (OPENING.test(line)) open = index + 1;
    } else if (CLOSING.test(line)) {
      fences.push([open, index]);
      open = undefined;
    }
  });
  return open === undefined ? fences : [...fences, [open, lines.length]];
}

const beginsChart = (lines: readonly string[]): boolean =>
  HEADING.test(lines[firstOf(lines)] ?? '');

/** Where the chart begins: behind front matter, blank lines and comments. */
function firstOf(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.trim() !== '');
  const close =
    lines[start]?.trim() === '---'
      ? lines.findIndex((line, index) => index > start && line.trim() === '---')
      : -1;
  return lines.findIndex((line, index) => index > close && !NO_PART.test(line));
}

function chartIn(lines: readonly string[], from: number, to: number): FoundChart {
  const first = from + firstOf(lines.slice(from, to));
  const before = lines.slice(from, first).join('\n');
  const said = /^\s*---\s*$[^]*?^title:[ \t]*(.+?)[ \t]*$/m.exec(before)?.[1];
  const title = said?.replace(/^(["'])(.*)\1$/, '$2').replaceAll('\\"', '"');
  const chart = [...lines.slice(0, first).map(() => ''), ...lines.slice(first, to)].join('\n');
  return title === undefined ? { chart } : { chart, title };
}
