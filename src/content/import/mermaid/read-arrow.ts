import type { Chart } from './chart.js';
import { mermaidWords } from './mermaid-words.js';
import type { Scanner } from './scanner.js';

interface Arrow {
  /** Empty where it has no words. */
  readonly label: string;
  /** Whether it only pushes boxes apart. */
  readonly isHidden: boolean;
}

/** `e1@-->`: arrows may have names. */
const NAME = /[\w-]+@(?=[<ox]?(?:--|==|-\.))/y;
const PLAIN =
  /(<|[ox](?=--|==|-\.))?(--+>|---+|--[ox](?=\s)|==+>|===+|==[ox](?=\s)|-\.+->|-\.+-(?:[ox](?=\s))?|~~~+)/y;
const PIPED = /[ \t]*\|(\s*"[^"]*"\s*|[^|\n]*)\|/y;

/** Words between the two halves of an arrow. */
const WITH_WORDS = [
  /<?--([ \t]*"[^"]*"[ \t]*|(?:(?!--)[^\n])+)(--+>|---+|--[ox](?=\s))/y,
  /<?==([ \t]*"[^"]*"[ \t]*|(?:(?!==)[^\n])+)(==+>|===+|==[ox](?=\s))/y,
  /<?-\.([ \t]*"[^"]*"[ \t]*|(?:(?!\.-)[^\n])+?)(?<!\.)(\.+->|\.+-(?:[ox](?=\s))?)/y,
];

/** Reads the arrow that stands here, if one does. */
export function readArrow(scanner: Scanner, chart: Chart): Arrow | 'none' | 'faulty' {
  const { line } = scanner;
  scanner.take(NAME);
  const plain = scanner.take(PLAIN);
  if (plain) {
    const [, tail = '', head = ''] = plain;
    const isHidden = head.startsWith('~');
    if (!isHidden) tellOfHeads(tail, head, line, chart);
    return { label: labelOf(scanner.take(PIPED)?.[1]), isHidden };
  }
  for (const pattern of WITH_WORDS) {
    const found = scanner.take(pattern);
    if (!found) continue;
    tellOfHeads(found[0].startsWith('<') ? '<' : '', found[2] ?? '', line, chart);
    return { label: labelOf(found[1]), isHidden: false };
  }
  const begun = scanner.peek(/<?(?:--|==|-\.)/y)?.[0];
  if (begun === undefined) return 'none';
  const message = `The arrow that begins with “${begun}” has no end`;
  chart.fault(line, message, 'Write it as --> or -->|words| or -- words -->');
  return 'faulty';
}

function tellOfHeads(tail: string, head: string, line: number, chart: Chart): void {
  if (tail !== '') {
    const message = 'The arrow has two heads; it is taken as it leads forward';
    chart.remark(line, message, 'Draw a second arrow for the way back');
  } else if (!head.endsWith('>')) {
    const message = 'The line has no head; it is taken to lead to the second box';
    chart.remark(line, message, 'Look whether it does');
  }
}

const labelOf = (written = ''): string => mermaidWords(written).replaceAll('\n', ' ');
