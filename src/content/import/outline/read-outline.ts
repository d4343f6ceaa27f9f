import { NODE_KINDS } from '../../../model/node-kinds.js';
import type { NodeKind } from '../../../model/guide.js';
import type { DrawnArrow, DrawnGroup, DrawnNode, DrawnStart, ReadDrawn } from '../drawn.js';
import type { Remark } from '../remark.js';
import { outlineParts, type OutlineLine, type OutlinePart } from './outline-parts.js';

const ARROW = /\s?(?:(?<!-)-+>|(?<!=)=+>|[→⟶⇒⟹➔➜←⟵])\s?/u;

/**
 * Reads an outline: a question on a line, its answers indented below, and behind each answer an arrow and what follows, or that
 * on a line below. What follows may be another question of the outline, called by its words or its number; or else it is an end.
 */
export function readOutline(source: string): ReadDrawn {
  const { parts, faults } = outlineParts(source);
  const outline = new Outline(faults);
  const { title, groups } = headingsOf(parts);
  for (const part of parts) outline.add(part.heading === title ? part : asOneNode(part));
  return outline.drawn(title, groups);
}

/** Where nothing follows on any line under a heading, they are together what is said of it. */
function asOneNode(part: OutlinePart): OutlinePart {
  const [first] = part.lines;
  if (part.level === 0 || !first || !part.lines.every(standsAlone)) return part;
  const text = part.lines.map((line) => line.text).join('\n');
  return { ...part, lines: [{ ...first, text, isSaid: true }] };
}

/** Whether it says nothing of a tree: no kind, and nothing follows on it. */
const standsAlone = ({ text, below, isSaid }: OutlineLine): boolean =>
  !isSaid && below.length === 0 && !ARROW.test(text) && !MARKED.test(text);

/** One heading of a higher level at the beginning is the title of the guide; the others are problems. */
function headingsOf(parts: readonly OutlinePart[]): { title?: string; groups: DrawnGroup[] } {
  const headed = parts.filter(({ level }) => level > 0);
  const groups = headed.filter(({ lines }) => lines.length > 0).map(groupOf);
  const [first, ...others] = headed;
  const isTitle = first && others.every(({ level }) => level > first.level);
  return isTitle ? { title: first.heading, groups } : { groups };
}

const groupOf = ({ heading, line }: OutlinePart): DrawnGroup => ({
  key: `heading ${line}`,
  title: heading,
});

/** What stands at one place, and what follows on it. */
interface Point {
  readonly words: string;
  readonly number?: string;
  readonly kind?: NodeKind;
  readonly line: number;
  readonly group?: string;
  readonly arrows: DrawnArrow[];
}

class Outline {
  readonly #faults: Remark[];
  /** What has something below it, by its words. */
  readonly #told = new Map<string, Point>();
  /** Every place in the order of lines; those with the same words are one node. */
  readonly #points: Point[] = [];
  readonly #numbers = new Map<string, string>();
  readonly #starts: DrawnStart[] = [];
  /** Lines that are left out, unless something leads to them. */
  readonly #alone = new Map<string, OutlineLine>();

  constructor(faults: Remark[]) {
    this.#faults = faults;
  }

  add(part: OutlinePart): void {
    const group = part.level > 0 ? groupOf(part).key : undefined;
    const lines = part.lines.toSorted((a, b) => a.line - b.line);
    const first = lines.find((line) => !standsAlone(line));
    for (const line of lines) {
      const key = this.#chain(partsOf(line.text), line, group);
      if (key === undefined) continue;
      if (line === first) this.#starts.push({ to: key, line: line.line });
      if (standsAlone(line)) this.#alone.set(key, line);
    }
  }

  drawn(title: string | undefined, groups: readonly DrawnGroup[]): ReadDrawn {
    const nodes = new Map<string, DrawnNode>();
    for (const point of this.#inOrder()) {
      const key = this.#keyOf(keyFor(point.words));
      const { words, line, group, kind, arrows } = this.#told.get(key) ?? point;
      if (nodes.has(key)) continue;
      nodes.set(key, {
        key,
        words,
        line,
        arrows: arrows.map((arrow) => ({ ...arrow, to: this.#keyOf(arrow.to) })),
        ...(group === undefined ? {} : { group }),
        ...(kind === undefined ? {} : { kind }),
      });
    }
    const remarks = this.#leaveAlone(nodes);
    if (nodes.size === 0 && this.#faults.length === 0) {
      const message =
        remarks.length === 0
          ? 'The outline is empty'
          : 'Nothing follows on any line of the outline';
      const fix = 'Write a question on a line, and below it, indented, its answers: Yes → Words';
      this.#faults.push({ message, fix });
    }
    if (this.#faults.length > 0) {
      return { faults: this.#faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
    }
    const named = title === undefined ? {} : { title };
    const starts = this.#starts.map(({ to, line }) => ({ to: this.#keyOf(to), line }));
    return { drawn: { ...named, groups, starts, nodes: [...nodes.values()] }, remarks };
  }

  /** Takes away what stands alone and is not led to, such as the words before a tree. */
  #leaveAlone(nodes: Map<string, DrawnNode>): Remark[] {
    const entered = new Set(
      [...nodes.values()].flatMap(({ arrows }) => arrows.map(({ to }) => to)),
    );
    return [...this.#alone].flatMap(([key, { line, text }]) => {
      const at = this.#keyOf(key);
      if (entered.has(at) || this.#told.has(at)) return [];
      nodes.delete(at);
      const message = `Nothing leads to or from the line, so it was left out: ${text}`;
      return [
        { line, message, fix: 'Write an answer that leads to it, if it belongs to the tree' },
      ];
    });
  }

  /** A line may be called by its number, and with words such as “go to”. */
  #keyOf(key: string): string {
    const called = GO_TO.exec(key)?.[1] ?? key;
    const known = this.#numbers.get(called) ?? called;
    return this.#told.has(known) || this.#numbers.has(called) ? known : key;
  }

  /** By line; what stands last in a line was read first. */
  #inOrder(): readonly Point[] {
    return this.#points.reverse().sort((a, b) => a.line - b.line);
  }

  /** Reads what follows on each other in one line; what stands below belongs to the last. Gives the key of the first. */
  #chain(parts: readonly string[], line: OutlineLine, group?: string): string | undefined {
    let arrows = this.#answers(line, group);
    let key: string | undefined;
    for (const part of [...parts].reverse()) {
      if (part === '') {
        this.#fault(line, 'Something is missing beside an arrow', 'Write what it leads to');
        return undefined;
      }
      key = this.#point(part, line, arrows, group);
      arrows = [{ to: key, line: line.line }];
    }
    return key;
  }

  /** @param arrows what follows; empty where that is told elsewhere, or nothing does */
  #point(part: string, { line }: OutlineLine, arrows: DrawnArrow[], group?: string): string {
    const [, number, rest = part] = NUMBERED.exec(part) ?? [];
    const [, plain = rest, kind] = MARKED.exec(rest) ?? [];
    const key = keyFor(plain);
    const before = this.#told.get(key);
    const said = (kind?.toLowerCase() as NodeKind | undefined) ?? before?.kind;
    const point: Point = {
      words: plain,
      line,
      arrows,
      ...(group === undefined ? {} : { group }),
      ...(said === undefined ? {} : { kind: said }),
    };
    this.#points.push(point);
    if (number !== undefined) this.#number(number, key, line);
    if (before && arrows.length > 0 && before.arrows.length > 0) {
      const message = `“${plain}” is followed by something here and on line ${before.line}`;
      const fix =
        'Let one of them stand alone, so that it leads to the other; or word it otherwise';
      this.#faults.push({ line, message, fix });
    } else if (arrows.length > 0 || (kind !== undefined && !before)) this.#told.set(key, point);
    return key;
  }

  #number(number: string, key: string, line: number): void {
    const before = this.#numbers.get(number);
    this.#numbers.set(number, key);
    if (before === undefined || before === key) return;
    const message = `The number ${number} stands before two different lines`;
    this.#faults.push({ line, message, fix: 'Give each its own, or none' });
  }

  /** The answers that stand below a line. */
  #answers({ below }: OutlineLine, group?: string): DrawnArrow[] {
    return below.flatMap((answer) => {
      const [label = '', ...parts] = partsOf(answer.text);
      const to = parts.length > 0 ? this.#chain(parts, answer, group) : this.#next(answer, group);
      const words = (NUMBERED.exec(label)?.[2] ?? label).replace(/\s*[:：]$/, '');
      if (to === undefined) return [];
      return [{ to, line: answer.line, ...(words === '' ? {} : { label: words }) }];
    });
  }

  /** What stands below an answer, one line further in. */
  #next(answer: OutlineLine, group?: string): string | undefined {
    const [next, second] = answer.below;
    if (!next) {
      const fix = 'Write → behind it and what follows, or put that on the next line, further in';
      this.#fault(answer, `The answer “${answer.text}” leads nowhere`, fix);
      return undefined;
    }
    if (second) {
      const fix = 'Let one follow; what comes after it belongs below it, further in';
      this.#fault(second, `Two things follow on the answer “${answer.text}”`, fix);
    }
    const [first = '', ...more] = partsOf(next.text);
    return this.#chain(first === '' && more.length > 0 ? more : [first, ...more], next, group);
  }

  #fault({ line }: OutlineLine, message: string, fix: string): void {
    this.#faults.push({ line, message, fix });
  }
}

const partsOf = (text: string): string[] => text.split(ARROW);

const NUMBERED = /^(\d+(?:\.\d+)*[a-z]?)[.)]\s+(.+)$/;

const GO_TO =
  /^(?:(?:go|continue|return|back) (?:to|at|with)|goto|see)\s+(?:(?:question|step|number|no\.?)\s+)?(.+)$/;

/** A kind in brackets behind the words: Call us [escalation]. */
const MARKED = new RegExp(`^(.+?)\\s*\\[(${Object.keys(NODE_KINDS).join('|')})\\]$`, 'i');

/** The same for words that differ only in capitals and in the sign at their end. */
const keyFor = (words: string): string =>
  words.toLowerCase().replace(/(?<=.)[\s.:;!?。؟！？…]+$/u, '');
