import type { Drawn, DrawnNode } from '../drawn.js';
import type { Remark } from '../remark.js';
import { groupEntry } from './group-entry.js';
import { nameOf } from './name-of.js';

/** The nodes of one problem. */
export interface Divided {
  readonly title: string;
  /** The key of one of its nodes. */
  readonly start: string;
  readonly nodes: readonly DrawnNode[];
}

interface Begun {
  title: string;
  start: string;
}

/**
 * Divides what is drawn into problems, so that every node can be reached from the start of one: each group is one, and so is
 * whatever begins elsewhere.
 */
export function divideProblems(drawn: Drawn): { problems: Divided[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const division = new Division(drawn);
  for (const { key, title } of groupsOf(drawn)) {
    const members = drawn.nodes.filter(({ group }) => group === key);
    const keys = new Set(members.map((node) => node.key));
    const starts = drawn.starts.filter(({ to }) => keys.has(to));
    const first = starts[0]?.to ?? groupEntry(members)?.key;
    if (first === undefined) continue;
    const main = division.begin(first, starts[0]?.title ?? title);
    division.claim(main, keys);
    for (const { to, title: said, line } of starts.slice(1)) {
      if (division.isStart(to)) {
        const message = `Two signs lead to where the problem “${division.titleOf(to)}” begins; one was left out`;
        remarks.push({ line, message, fix: 'Lead it elsewhere, or write its words as a phrase' });
        continue;
      }
      const own = division.begin(to, said);
      division.claim(
        own,
        new Set([to, ...division.reach(to, [first])].filter((of) => keys.has(of))),
      );
    }
  }
  for (const node of division.inOrderOfEntry()) {
    if (division.isReached(node.key)) continue;
    const message = `Nothing leads to “${nameOf(node)}”; it begins a problem of its own`;
    remarks.push({
      line: node.line,
      message,
      fix: 'Lead an answer to it, if it belongs elsewhere',
    });
    const own = division.begin(node.key);
    division.claim(own, division.missed(node));
    division.reachFrom(node.key);
  }
  return { problems: division.problems(), remarks };
}

/** The groups, and what stands in none, by where they come first. */
function groupsOf({ groups, nodes }: Drawn): { key: string | undefined; title?: string }[] {
  const keys = [...new Set(nodes.map(({ group }) => group))];
  return keys.map((key) => {
    const group = groups.find((each) => each.key === key);
    return group ? { key, title: group.title } : { key };
  });
}

const firstLine = ({ words }: DrawnNode): string => words.split('\n')[0] ?? '';

class Division {
  readonly #nodes: ReadonlyMap<string, DrawnNode>;
  readonly #begun: Begun[] = [];
  readonly #owner = new Map<string, Begun>();
  #reached: Set<string> | undefined;

  constructor({ nodes }: Drawn) {
    this.#nodes = new Map(nodes.map((node) => [node.key, node]));
  }

  begin(start: string, title?: string): Begun {
    const node = this.#nodes.get(start);
    const problem = { start, title: title ?? (node ? firstLine(node) : start) };
    this.#begun.push(problem);
    return problem;
  }

  claim(problem: Begun, keys: Iterable<string>): void {
    for (const key of keys) this.#owner.set(key, problem);
  }

  isStart(key: string): boolean {
    return this.#begun.some(({ start }) => start === key);
  }

  titleOf(start: string): string {
    return this.#begun.find((problem) => problem.start === start)?.title ?? start;
  }

  /** What a node leads to, itself included, but not what others do. */
  reach(from: string, others: readonly string[]): Set<string> {
    const known = this.#follow(others, new Set());
    const reached = this.#follow([from], new Set());
    for (const key of known) reached.delete(key);
    return reached;
  }

  isReached(key: string): boolean {
    this.#reached ??= this.#follow(
      this.#begun.map(({ start }) => start),
      new Set(),
    );
    return this.#reached.has(key);
  }

  reachFrom(key: string): void {
    this.#follow([key], (this.#reached ??= new Set()));
  }

  /** What a node leads to in its group that no problem comes to yet. */
  missed(node: DrawnNode): string[] {
    return [...this.#follow([node.key], new Set())].filter(
      (key) => !this.isReached(key) && this.#nodes.get(key)?.group === node.group,
    );
  }

  /** First those to which nothing leads. */
  inOrderOfEntry(): DrawnNode[] {
    const nodes = [...this.#nodes.values()];
    const entered = new Set(nodes.flatMap(({ arrows }) => arrows.map(({ to }) => to)));
    return [
      ...nodes.filter(({ key }) => !entered.has(key)),
      ...nodes.filter(({ key }) => entered.has(key)),
    ];
  }

  problems(): Divided[] {
    const owned = new Map(this.#begun.map((problem) => [problem, [] as DrawnNode[]]));
    for (const [key, node] of this.#nodes) {
      const problem = this.#owner.get(key);
      if (problem) owned.get(problem)?.push(node);
    }
    return [...owned].map(([problem, nodes]) => ({ ...problem, nodes }));
  }

  /** Adds all that can be reached to `reached`, which is given back. */
  #follow(from: readonly string[], reached: Set<string>): Set<string> {
    const ahead = [...from];
    for (let key = ahead.pop(); key !== undefined; key = ahead.pop()) {
      if (reached.has(key)) continue;
      reached.add(key);
      for (const { to } of this.#nodes.get(key)?.arrows ?? []) ahead.push(to);
    }
    return reached;
  }
}
