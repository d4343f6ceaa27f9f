import type { ReadDrawn } from '../drawn.js';
import { Chart } from './chart.js';
import type { FoundChart } from './find-chart.js';
import { mermaidWords } from './mermaid-words.js';
import { readChain } from './read-chain.js';
import { Scanner } from './scanner.js';

/** Ends a statement; blank lines and comments are between two. */
const BETWEEN = /(?:\s|;|%%[^\n]*)+/y;
const END = /[ \t]*(?:;|\n|$|%%[^\n]*)/y;

/** Lines about looks, which a guide does not have. */
const IGNORED =
  /(?:classDef|style|linkStyle)[ \t]+[^\s[({<=.-][^\n;]*|direction[ \t]+(?:TB|TD|BT|RL|LR)|acc(?:Title|Descr)[ \t]*(?::[^\n]*|\{[^}]{0,5000}\})/y;

const ADDRESS = /<(?:a|img)\s[^<>]*?\b(?:href|src)\s*=\s*["']?([^"'\s<>]+)/gi;
const LINK_FIX = 'Write a link into the body of its node, in the text file';

/** Reads a Mermaid flowchart. Boxes, arrows, their words, subgraphs and classes that name a kind are taken; looks are not. */
export function readMermaid({ chart: source, title }: FoundChart): ReadDrawn {
  const chart = new Chart();
  const scanner = new Scanner(source);
  scanner.take(BETWEEN);
  scanner.take(/(?:flowchart-elk|flowchart|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR|[<>^v])(?![\w-]))?/y);
  for (scanner.take(BETWEEN); !scanner.isAtEnd; scanner.take(BETWEEN)) {
    const { line } = scanner;
    if (!readStatement(scanner, chart)) scanner.take(/[^\n]*/y);
    else if (!scanner.take(END)) {
      const message = `Here stands something that is no arrow: ${scanner.rest.trim()}`;
      const fix = 'Write arrows as --> or -->|words|, and words with brackets in quotes: A["…"]';
      chart.fault(line, message, fix);
      scanner.take(/[^\n]*/y);
    }
  }
  if (chart.isGroupOpen) {
    chart.fault(scanner.line, 'A subgraph is not closed', 'Write a line “end” behind its boxes');
  }
  tellOfLinks(source, chart);
  return chart.drawn(title === undefined ? undefined : mermaidWords(title) || undefined);
}

/** Tells of links and pictures in HTML, of which only the words are taken. */
function tellOfLinks(source: string, chart: Chart): void {
  source.split('\n').forEach((words, index) => {
    for (const [, to = ''] of words.matchAll(ADDRESS)) {
      chart.remark(index + 1, `The link to ${to} was left out`, LINK_FIX);
    }
  });
}

/** Whether it could be read, as far as its last word. */
function readStatement(scanner: Scanner, chart: Chart): boolean {
  const { line } = scanner;
  if (scanner.take(IGNORED)) return true;
  const group = scanner.take(/subgraph(?![\w-])[ \t]*([^\n;]*)/y);
  if (group) {
    chart.openGroup(...groupOf(group[1] ?? '', line));
    return true;
  }
  if (scanner.take(/end(?=[ \t]*(?:;|\n|$|%%))/y)) {
    const isClosed = chart.closeGroup();
    if (!isClosed) chart.fault(line, '“end” closes no subgraph', 'Remove it');
    return true;
  }
  const named = scanner.take(
    /class[ \t]+([^\s;,]+(?:,[ \t]*[^\s;,]+)*)[ \t]+([\w-]+)(?=[ \t]*(?:;|\n|$))/y,
  );
  if (named) {
    for (const key of (named[1] ?? '').split(',')) {
      chart.box(key.trim(), line).classes.push(named[2] ?? '');
    }
    return true;
  }
  const click = scanner.take(/click[ \t]+[\p{L}\p{N}_][^\s;]*[ \t][^\n;]*/uy);
  if (click) {
    const message = `The link or action of a box was left out: ${click[0].trim()}`;
    chart.remark(line, message, LINK_FIX);
    return true;
  }
  return readChain(scanner, chart);
}

/** `id [Title]`, `"Title"` or `Title of words`. */
function groupOf(written: string, line: number): [key: string, title: string] {
  const parts = /^(?:([^\s"[]+)[ \t]*)?(?:\[([^]*)\])?[ \t]*$/.exec(written.trim());
  const key = parts?.[1] ?? mermaidWords(written.trim().replace(/^\[([^]*)\]$/, '$1'));
  const title = mermaidWords(parts?.[2] ?? '').replaceAll('\n', ' ');
  return [key || `subgraph ${line}`, title || key];
}
