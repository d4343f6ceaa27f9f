import type { Chart } from './chart.js';
import { mermaidWords } from './mermaid-words.js';
import { NAMED_LOOKS, NODE_SHAPES } from './node-shapes.js';
import { readArrow } from './read-arrow.js';
import type { Scanner } from './scanner.js';

/** A name of a box: hyphens and full stops only inside it, where no arrow begins. */
const KEY = /[\p{L}\p{N}\p{M}_]+(?:[.:/-](?=[\p{L}\p{N}_])[\p{L}\p{N}\p{M}_]+)*/uy;
const SPACE = /[ \t]*/y;
/** An arrow may stand on the next line. */
const LINE_BEFORE_ARROW = /\s*(?=[<ox]?(?:--|==|-\.|~~~))/y;

/** Reads `A[Words] & B --> C -- words --> D`. Whether it could be read; why not, the chart is told. */
export function readChain(scanner: Scanner, chart: Chart): boolean {
  let from = readBoxes(scanner, chart);
  if (!from) return false;
  for (;;) {
    scanner.take(LINE_BEFORE_ARROW);
    scanner.take(SPACE);
    const { line } = scanner;
    const arrow = readArrow(scanner, chart);
    if (arrow === 'none') return true;
    scanner.take(/\s*/y);
    const to = arrow === 'faulty' ? undefined : readBoxes(scanner, chart);
    if (arrow === 'faulty' || !to) return false;
    if (arrow.isHidden) {
      from = to;
      continue;
    }
    for (const key of from) {
      for (const target of to) {
        const { label } = arrow;
        chart.box(key, line).arrows.push({ to: target, line, ...(label === '' ? {} : { label }) });
      }
    }
    from = to;
  }
}

function readBoxes(scanner: Scanner, chart: Chart): string[] | undefined {
  const keys: string[] = [];
  do {
    const key = readBox(scanner, chart);
    if (key === undefined) return undefined;
    keys.push(key);
  } while (scanner.take(/\s*&\s*/y));
  return keys;
}

function readBox(scanner: Scanner, chart: Chart): string | undefined {
  const { line } = scanner;
  const key = scanner.take(KEY)?.[0];
  if (key === undefined) {
    const found = scanner.rest.trim();
    const message =
      found === '' ? 'An arrow leads nowhere' : `Here should stand the name of a box: ${found}`;
    chart.fault(line, message, 'Write a box as a name and its words: A[Words]');
    return undefined;
  }
  const box = chart.box(key, line);
  const options = scanner.take(/@\{((?:"[^"]*"|[^"}]){0,2000})\}/y)?.[1];
  if (options !== undefined) {
    const label = /\blabel:\s*("[^"]*"|[^,]+)/.exec(options)?.[1] ?? '';
    const shape = /\bshape:\s*"?([\w-]+)/.exec(options)?.[1] ?? '';
    chart.say(box, mermaidWords(label), NAMED_LOOKS[shape] ?? 'box', line);
  } else if (!readShape(scanner, chart, key)) return undefined;
  for (let name = className(scanner); name !== undefined; name = className(scanner)) {
    box.classes.push(name);
  }
  return key;
}

const className = (scanner: Scanner): string | undefined => scanner.take(/[ \t]*:::([\w-]+)/y)?.[1];

/** The words of a box in their brackets, where it has any. */
function readShape(scanner: Scanner, chart: Chart, key: string): boolean {
  const { line } = scanner;
  for (const { pattern, look } of SHAPES) {
    const found = scanner.peek(pattern);
    if (!found) continue;
    scanner.takeWords(found[0]);
    const words = mermaidWords(found[1] ?? '');
    chart.say(chart.box(key, line), words, look, line);
    return true;
  }
  const bracket = scanner.peek(/[([{>]/y)?.[0];
  if (bracket === undefined) return true;
  const message = `The “${bracket}” behind “${key}” is not closed`;
  chart.fault(line, message, `Close it on the same line: ${key}[Words]`);
  return false;
}

const literal = (signs: string): string => signs.replace(/[[\](){}\\/>]/g, '\\$&');

/** Words in quotes may go over lines and hold brackets; others end at the first bracket that closes. */
const SHAPES = NODE_SHAPES.map(({ open, close, look }) => {
  const closing = close.map(literal).join('|');
  const words = `\\s*"[^"]*"\\s*|(?!\\s*")(?:(?!${closing})[^\\n])*`;
  return { look, pattern: new RegExp(`${literal(open)}(${words})(?:${closing})`, 'y') };
});
