import { cleanWords } from '../clean-words.js';
import { withoutHtml } from '../without-html.js';
import type { Remark } from '../remark.js';

/** A line of an outline, with those that stand indented below it. */
export interface OutlineLine {
  readonly line: number;
  readonly text: string;
  readonly below: OutlineLine[];
  /** Whether its answers stand behind it, in the same line or in others that begin in the same way. */
  readonly isInline?: boolean;
  /** Whether it stands for all that is said under a heading. */
  readonly isSaid?: boolean;
}

/** A heading, with what stands below it, up to the next one. */
export interface OutlinePart {
  /** How many signs # it begins with; 0 for what stands before the first heading. */
  readonly level: number;
  readonly heading: string;
  readonly line: number;
  readonly lines: OutlineLine[];
}

/** Lines beside each other, each with the same white space before it. */
interface Siblings {
  readonly indent: string;
  readonly lines: OutlineLine[];
}

/** Reads how the lines of an outline stand below each other. Blank lines and those that begin with // are left out. */
export function outlineParts(source: string): { parts: OutlinePart[]; faults: Remark[] } {
  const faults: Remark[] = [];
  const parts: OutlinePart[] = [];
  let open: Siblings[] = [];
  const begin = (level: number, heading: string, line: number): void => {
    const lines: OutlineLine[] = [];
    parts.push({ level, heading, line, lines });
    open = [{ indent: '', lines }];
  };
  begin(0, '', 1);
  source.split('\n').forEach((written, index) => {
    const line = index + 1;
    const [, indent = '', rest = ''] = /^([ \t]*)(.*)$/.exec(written) ?? [];
    const text = cleanWords(withoutLooks(rest));
    if (text === '' || text.startsWith('//')) return;
    const heading = /^(#{1,6})\s+(.*[^#\s])[\s#]*$/.exec(text);
    if (heading) {
      begin(heading[1]?.length ?? 1, heading[2] ?? '', line);
      return;
    }
    const siblings = siblingsAt(indent, open);
    if (siblings) addTo(siblings.lines, text, line);
    else {
      const message = 'The line stands neither beside a line above nor further in than the last';
      const fix =
        'Put the same spaces, or the same tabs, before lines that belong beside each other';
      faults.push({ line, message, fix });
    }
  });
  return { parts, faults };
}

/** `Question? / Answer → Next`: such lines about the same question are one. */
const INLINE = /^(.*?[?？؟])\s+[/／]\s+(.+)$/;

function addTo(lines: OutlineLine[], text: string, line: number): void {
  const [, question, answer] = INLINE.exec(text) ?? [];
  if (question === undefined || answer === undefined) {
    lines.push({ line, text, below: [] });
    return;
  }
  const told = lines.find((each) => each.isInline && each.text === question);
  const asked = told ?? { line, text: question, below: [], isInline: true };
  asked.below.push({ line, text: answer, below: [] });
  // What stands further in belongs to the last line.
  lines.splice(told ? lines.indexOf(told) : lines.length, 1);
  lines.push(asked);
}

/** Without bullets, boxes to tick, strong words of Markdown and HTML. */
const withoutLooks = (words: string): string =>
  withoutHtml(words.replace(/^(?:[-*+•◦▪‣–—]\s+)?(?:\[[ xX]\]\s+)?/, ''))
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '$1')
    .replaceAll('\n', ' ');

/** Those that a line with this indent belongs to. What is further in is closed by it. */
function siblingsAt(indent: string, open: Siblings[]): Siblings | undefined {
  const last = open.at(-1);
  const line = last?.lines.at(-1);
  const above = line?.isInline ? line.below.at(-1) : line;
  if (!last || (open.length === 1 && !above)) {
    // The first line under a heading may be indented itself.
    const first = { indent, lines: last?.lines ?? [] };
    open.splice(0, 1, first);
    return first;
  }
  if (above && indent.length > last.indent.length && indent.startsWith(last.indent)) {
    const below = { indent, lines: above.below };
    open.push(below);
    return below;
  }
  const at = open.findIndex((siblings) => siblings.indent === indent);
  if (at < 0) return undefined;
  open.splice(at + 1);
  return open[at];
}
