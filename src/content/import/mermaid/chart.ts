import { NODE_KINDS } from '../../../model/node-kinds.js';
import type { NodeKind } from '../../../model/guide.js';
import type { DrawnGroup, DrawnNode, DrawnStart, ReadDrawn } from '../drawn.js';
import type { Remark } from '../remark.js';
import { groupEntry } from '../plan/group-entry.js';
import type { Look } from './node-shapes.js';

/** A box while the chart is being read: any later line may say more of it. */
interface Box {
  readonly key: string;
  readonly line: number;
  words?: string;
  group?: string;
  look: Look;
  classes: string[];
  arrows: { to: string; label?: string; line: number }[];
}

/** Gathers what a flowchart says, line by line. */
export class Chart {
  readonly faults: Remark[] = [];
  readonly remarks: Remark[] = [];
  readonly #boxes = new Map<string, Box>();
  readonly #groups = new Map<string, DrawnGroup>();
  readonly #open: string[] = [];

  fault(line: number, message: string, fix: string): void {
    this.faults.push({ line, message, fix });
  }

  remark(line: number, message: string, fix: string): void {
    this.remarks.push({ line, message, fix });
  }

  openGroup(key: string, title: string): void {
    if (!this.#groups.has(key)) this.#groups.set(key, { key, title });
    this.#open.push(key);
  }

  /** Whether there was one to close. */
  closeGroup(): boolean {
    return this.#open.pop() !== undefined;
  }

  get isGroupOpen(): boolean {
    return this.#open.length > 0;
  }

  /** The box of this name, which is made where it is named first. */
  box(key: string, line: number): Box {
    let box = this.#boxes.get(key);
    if (!box) {
      box = { key, line, look: 'box', classes: [], arrows: [] };
      this.#boxes.set(key, box);
    }
    const group = this.#open.at(-1);
    if (group !== undefined) box.group ??= group;
    return box;
  }

  say(box: Box, words: string, look: Look, line: number): void {
    if (words !== '' && box.words !== undefined && box.words !== words) {
      const message = `“${box.key}” has other words here than before, which are left out: ${box.words.replaceAll('\n', ' ')}`;
      this.remark(line, message, 'Look whether two boxes have the same name by mistake');
    }
    if (words !== '') box.words = words;
    box.look = look;
  }

  /** @param title of the chart, where it has one */
  drawn(title: string | undefined): ReadDrawn {
    this.#leaveLegendOut();
    this.#leadToGroups();
    const starts = this.#takeStarts();
    const nodes = [...this.#boxes.values()].map((box) => this.#node(box));
    if (this.faults.length > 0) return { faults: this.faults };
    if (nodes.length === 0) {
      const message = 'The chart has no boxes';
      return { faults: [{ message, fix: 'Draw at least one, such as A[Words] --> B[Words]' }] };
    }
    const used = new Set(nodes.map(({ group }) => group));
    const groups = [...this.#groups.values()].filter(({ key }) => used.has(key));
    const named = title === undefined ? {} : { title };
    return { drawn: { ...named, groups, starts, nodes }, remarks: this.remarks };
  }

  /** What explains the signs of a chart is no part of what it says. */
  #leaveLegendOut(): void {
    if (!this.#groups.delete('legend')) return;
    const inside = [...this.#boxes.values()].filter(({ group }) => group === 'legend');
    for (const { key } of inside) this.#boxes.delete(key);
    for (const box of this.#boxes.values()) {
      box.arrows = box.arrows.filter(({ to }) => this.#boxes.has(to));
    }
  }

  /** An arrow to a whole subgraph leads to where that begins. */
  #leadToGroups(): void {
    const nodes = [...this.#boxes.values()].filter(({ key }) => !this.#groups.has(key));
    for (const key of this.#groups.keys()) {
      const box = this.#boxes.get(key);
      if (!box) continue;
      this.#boxes.delete(key);
      for (const { line } of box.arrows) {
        const message = `The arrow leads away from the whole subgraph “${key}”; it was left out`;
        this.remark(line, message, 'Lead it away from one of its boxes');
      }
      const entry = groupEntry(nodes.filter(({ group }) => group === key));
      for (const node of nodes) {
        node.arrows = node.arrows.flatMap((arrow) => {
          if (arrow.to !== key) return [arrow];
          if (entry) return [{ ...arrow, to: entry.key }];
          this.fault(arrow.line, `The subgraph “${key}” is empty`, 'Draw what it holds');
          return [];
        });
      }
    }
  }

  /** Signs such as ([My phone is off]) or [Start], to which nothing leads, and from which one arrow does: where problems begin. */
  #takeStarts(): DrawnStart[] {
    const entered = new Set(
      [...this.#boxes.values()].flatMap(({ arrows }) => arrows.map(({ to }) => to)),
    );
    return [...this.#boxes.values()].flatMap((box) => {
      const saysStart = SAYS_START.test(box.words ?? box.key);
      const words = saysStart ? undefined : box.words;
      const isSaid = saysStart || box.classes.includes('start');
      const [arrow, ...more] = box.arrows;
      if (entered.has(box.key) || !arrow || more.length > 0) return [];
      if (!isSaid && (box.look !== 'terminal' || kindOf(box) !== undefined)) return [];
      this.#boxes.delete(box.key);
      const { line } = box;
      return [{ to: arrow.to, line, ...(words === undefined ? {} : { title: words }) }];
    });
  }

  #node(box: Box): DrawnNode {
    const { key, line, group, look, arrows } = box;
    const kind = kindOf(box);
    return {
      key,
      line,
      words: box.words ?? key,
      asks: look === 'question',
      arrows,
      ...(group === undefined ? {} : { group }),
      ...(kind === undefined ? {} : { kind }),
    };
  }
}

/** Words that only say that here it begins. */
const SAYS_START =
  /^(?:start|start here|begin|开始|開始|شروع|ابدأ|शुरू|inicio|início|début|anfang|начало|시작)[.!]?$/iu;

/** The kind that a class of a box says, as in A[Call us]:::escalation. */
const kindOf = ({ classes }: Box): NodeKind | undefined =>
  classes.find((name): name is NodeKind => Object.hasOwn(NODE_KINDS, name));
