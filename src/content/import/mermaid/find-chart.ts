/** A flowchart in the file that it was written in. */
export interface FoundChart {
  /** The words of the chart alone. What stands before it is blank, so that lines keep their numbers. */
  readonly chart: string;
  readonly title?: string;
}

const HEADING = /^[ \t]*(?:flowchart|flowchart-elk|graph)(?![\w-])/;

/** Finds a flowchart: the whole file, behind its front matter and comments, or the only one in the fences of a Markdown file. */
export function findChart(
  source: string,
): FoundChart | { readonly onLines: readonly number[] } | undefined {
  const lines = source.split('\n');
  const fenced = fencesOf(lines).filter((fence) => beginsChart(lines.slice(...fence)));
  const [only] = fenced;
  if (fenced.length > 1) return { onLines: fenced.map(([from]) => from + 1) };
  if (only) return chartIn(lines, ...only);
  return beginsChart(lines) ? chartIn(lines, 0, lines.length) : undefined;
}

/** From the line behind each opening fence to its closing one. */
function fencesOf(lines: readonly string[]): (readonly [from: number, to: number])[] {
  const fences: (readonly [number, number])[] = [];
  let open: number | undefined;
  lines.forEach((line, index) => {
    if (open === undefined) {
      if (/^\s*(?:`{3,}|~{3,}|:::)\s*mermaid\s*$/.test(line)) open = index + 1;
    } else if (/^\s*(?:`{3,}|~{3,}|:::)\s*$/.test(line)) {
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
  return lines.findIndex((line, index) => index > close && !/^\s*(?:%%.*)?$/.test(line));
}

function chartIn(lines: readonly string[], from: number, to: number): FoundChart {
  const first = from + firstOf(lines.slice(from, to));
  const before = lines.slice(from, first).join('\n');
  const said = /^\s*---\s*$[^]*?^title:[ \t]*(.+?)[ \t]*$/m.exec(before)?.[1];
  const title = said?.replace(/^(["'])(.*)\1$/, '$2').replaceAll('\\"', '"');
  const chart = [...lines.slice(0, first).map(() => ''), ...lines.slice(first, to)].join('\n');
  return title === undefined ? { chart } : { chart, title };
}
