import type { Condition, Conditions } from '../../src/model/condition.js';
import type { ChoiceFact, Facts } from '../../src/model/fact.js';
import { Graph } from '../../src/model/graph/graph.js';
import { nodeId, problemOf } from '../../src/model/graph/guide-nodes.js';
import type {
  Answer,
  Branch,
  Guide,
  GuideNode,
  NodeId,
  NodeKind,
  Remedy,
} from '../../src/model/guide.js';
import { isEnd, NODE_KINDS } from '../../src/model/node-kinds.js';

const FACTS: Readonly<Record<string, ChoiceFact>> = {
  phone: { kind: 'choice', values: ['android', 'iphone'], sensitive: false },
  place: { kind: 'choice', values: ['home', 'unknown'], sensitive: true },
};

/**
 * A small guide of all kinds of node, the same for the same seed: named and inline conditions, facts asked for and learnt,
 * tries, detours, ends that lead on. It holds as an author's would: no way round without end, no detour into itself.
 */
export const randomGuide = (seed: number): Guide => new RandomGuide(seed).guide();

class RandomGuide {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  guide(): Guide {
    const conditions = this.#conditions();
    const problems = ['one', 'two', 'three'].slice(0, this.#upTo(1, 3));
    const ids = problems.flatMap((problem) =>
      Array.from({ length: this.#upTo(3, 5) }, (_, index): NodeId => `${problem}/n${index}`),
    );
    const nodes = ids.map((id, index) => this.#node(id, index, ids, Object.keys(conditions)));
    const guide = guideOf(nodes, conditions);
    return nodes.reduce((made, node) => this.#withDetour(made, node), guide);
  }

  /** From 0 up to 1: the generator mulberry32. */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  }

  #happens(chance: number): boolean {
    return this.#random() < chance;
  }

  #upTo(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  #pick<T>(from: readonly T[]): T {
    const found = from[this.#upTo(0, from.length - 1)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  }

  #conditions(): Conditions {
    const first = this.#condition([]);
    return { first, second: this.#condition(['first']) };
  }

  #condition(names: readonly string[], depth = 2): Condition {
    const fact = this.#pick(Object.keys(FACTS));
    const value = this.#pick(FACTS[fact]?.values ?? []);
    const part = (): Condition => this.#condition(names, depth - 1);
    const simple: (() => Condition)[] = [
      () => ({ is: { [fact]: value } }),
      () => ({ in: { [fact]: [value] } }),
      () => ({ known: fact }),
      ...names.map((named) => () => ({ named })),
    ];
    const joined: (() => Condition)[] = [
      () => ({ not: part() }),
      () => ({ all: [part(), part()] }),
      () => ({ any: [part(), part()] }),
    ];
    return this.#pick(depth > 0 ? [...simple, ...joined] : simple)();
  }

  /** The last node of all is an end; the others lead on to later ones, and by what is counted to any. */
  #node(id: NodeId, index: number, ids: readonly NodeId[], names: readonly string[]): GuideNode {
    const later = ids.slice(index + 1);
    const kind = this.#kind(later.length > 0);
    const route = (answer: string) =>
      this.#route(NODE_KINDS[kind].isUnbounded(answer) ? later : ids, names);
    const answer = (answerId: string, learn = this.#learn(0.2)): Answer => ({
      id: answerId,
      learn,
      route: route(answerId),
    });
    const base = { id, sources: [] };
    switch (kind) {
      case 'question': {
        const asks = this.#happens(0.6) ? this.#pick(Object.keys(FACTS)) : undefined;
        if (asks === undefined)
          return { ...base, kind, answers: [answer('yes'), answer('no', this.#learn(0.4))] };
        const answers = (FACTS[asks]?.values ?? []).map((value) =>
          answer(value, { ...this.#learn(0.2), [asks]: value }),
        );
        return { ...base, kind, asks, answers };
      }
      case 'remedy': {
        const answers = ['worked', 'failed', 'could-not'].map((reply) => answer(reply));
        return { ...base, kind, tries: this.#upTo(1, 2), answers };
      }
      case 'notice':
        return { ...base, kind, answers: [answer('continue')] };
      case 'resolution':
        return {
          ...base,
          kind,
          answers: later.length > 0 && this.#happens(0.4) ? [answer('unsolved')] : [],
        };
      case 'escalation':
        return { ...base, kind, answers: [] };
    }
  }

  #kind(mayLeadOn: boolean): NodeKind {
    const kinds = Object.keys(NODE_KINDS) as NodeKind[];
    const leading = kinds.filter((kind) => !isEnd({ kind }));
    return mayLeadOn && this.#happens(0.75)
      ? this.#pick(leading)
      : this.#pick(kinds.filter((kind) => isEnd({ kind })));
  }

  #learn(chance: number): Facts {
    if (!this.#happens(chance)) return {};
    const fact = this.#pick(Object.keys(FACTS));
    return { [fact]: this.#pick(FACTS[fact]?.values ?? []) };
  }

  #route(targets: readonly NodeId[], names: readonly string[]): Branch[] {
    const conditions = Array.from({ length: this.#pick([0, 0, 1, 2]) }, () =>
      this.#happens(0.5) ? { named: this.#pick(names) } : this.#condition(names),
    );
    return [
      ...conditions.map((when) => ({ when, to: this.#pick(targets) })),
      { to: this.#pick(targets) },
    ];
  }

  /** The same guide, with a detour from `node` where that is a remedy and no detour leads back into itself. */
  #withDetour(guide: Guide, node: GuideNode): Guide {
    if (node.kind !== 'remedy' || !this.#happens(0.6)) return guide;
    const detour = this.#pick(guide.problems).start;
    const nodes = guide.problems.flatMap((problem) => problem.nodes);
    const changed = nodes.map((each) => (each.id === node.id ? { ...node, detour } : each));
    const made = guideOf(changed, guide.conditions);
    const graph = new Graph(made);
    const isEndless = ({ id, detour: to }: Remedy) => to !== undefined && graph.reach([to]).has(id);
    const remedies = changed.filter((each) => each.kind === 'remedy');
    return remedies.some(isEndless) ? guide : made;
  }
}

function guideOf(nodes: readonly GuideNode[], conditions: Conditions): Guide {
  const problems = [...new Set(nodes.map(({ id }) => problemOf(id)))];
  return {
    id: 'random',
    version: '00000000',
    sourceLocale: 'en',
    locales: ['en'],
    languageNames: {},
    conditions,
    facts: FACTS,
    problems: problems.map((id) => ({
      id,
      start: nodeId(id, 'n0'),
      nodes: nodes.filter((node) => problemOf(node.id) === id),
    })),
    contacts: {},
    sources: {},
  };
}
