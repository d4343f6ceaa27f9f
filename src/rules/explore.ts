import { byKind, type ByKind } from '../model/by-kind.js';
import type { FactId, Facts } from '../model/fact.js';
import { nodesOf } from '../model/guide-nodes.js';
import type { Answer, Branch, Guide, GuideNode, NodeId, Route } from '../model/guide.js';
import { askedBy, detourOf } from '../model/node-fields.js';
import { branchTaken, decide, factsReadBy, valuesIn, type Knowledge } from './knowledge.js';
import { relevantFacts } from './relevant-facts.js';

interface Place {
  readonly node: NodeId;
  readonly facts: Knowledge;
  /** The remedies to come back to, outermost first. */
  readonly returns: readonly NodeId[];
  /** Whether the detour of this remedy is just behind. */
  readonly returned: boolean;
}

/** A combination of facts for which an answer leads nowhere. */
export interface Stuck {
  readonly node: NodeId;
  readonly answer: string;
  readonly facts: Facts;
}

export interface Exploration {
  readonly reached: ReadonlySet<NodeId>;
  readonly taken: ReadonlySet<Branch>;
  readonly stuck: readonly Stuck[];
  /** How many combinations of node, facts and detours were visited. */
  readonly places: number;
}

/**
 * Visits every combination of node and facts that any visitor on any page can reach. Facts are decided only when
 * something reads them, which covers every preset of the page without trying each, and forgotten where nothing reads
 * them any more.
 */
export function explore(guide: Guide): Exploration {
  return new Explorer(guide).run();
}

class Explorer {
  readonly #guide: Guide;
  readonly #nodes: ReadonlyMap<NodeId, GuideNode>;
  readonly #relevant: ReadonlyMap<NodeId, ReadonlySet<FactId>>;
  readonly #read = new Map<Route, ReadonlySet<FactId>>();
  readonly #seen = new Set<string>();
  readonly #queue: Place[] = [];
  readonly #reached = new Set<NodeId>();
  readonly #taken = new Set<Branch>();
  /** By route, since “could not” may share the one of “failed”. */
  readonly #stuck = new Map<Route, Stuck>();

  constructor(guide: Guide) {
    this.#guide = guide;
    this.#nodes = nodesOf(guide);
    this.#relevant = relevantFacts(guide);
  }

  run(): Exploration {
    for (const { start } of this.#guide.problems) this.#visit(start, {}, []);
    for (const place of this.#queue) {
      const node = this.#nodes.get(place.node);
      if (node) byKind(this.#leave, node, place);
    }
    return {
      reached: this.#reached,
      taken: this.#taken,
      stuck: [...this.#stuck.values()],
      places: this.#queue.length,
    };
  }

  #visit(node: NodeId, knowledge: Knowledge, returns: readonly NodeId[], returned = false): void {
    const relevant = [node, ...returns].map((id) => this.#relevant.get(id));
    const known = Object.entries(knowledge)
      .filter(([fact]) => relevant.some((facts) => facts?.has(fact)))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([node, known, returns, returned]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#reached.add(node);
    this.#queue.push({ node, facts: Object.fromEntries(known), returns, returned });
  }

  readonly #leave: ByKind<GuideNode, void, [Place]> = {
    question: (node, place) => this.#leaveQuestion(node, place),
    remedy: (node, place) => {
      this.#followAll(node, place);
      this.#takeDetour(node, place);
    },
    resolution: (node, place) => this.#leaveEnd(node, place),
    escalation: (node, place) => this.#leaveEnd(node, place),
  };

  /** A question whose fact is known is passed over, on the answer that has its value. */
  #leaveQuestion(node: GuideNode, place: Place): void {
    const asked = askedBy(node) ?? '';
    const known = place.facts[asked] ?? undefined;
    if (known === undefined) return this.#followAll(node, place);
    const answer = node.answers.find(({ learn }) => learn[asked] === known);
    if (answer) this.#follow(place, answer);
  }

  #leaveEnd(node: GuideNode, place: Place): void {
    this.#followAll(node, place);
    const back = place.returns.at(-1);
    if (back !== undefined) this.#visit(back, place.facts, place.returns.slice(0, -1), true);
  }

  #takeDetour(node: GuideNode, { facts, returns, returned }: Place): void {
    const detour = detourOf(node);
    if (detour === undefined || returned || returns.includes(node.id)) return;
    this.#visit(detour, facts, [...returns, node.id]);
  }

  #followAll({ answers }: GuideNode, place: Place): void {
    for (const answer of answers) this.#follow(place, answer);
  }

  #follow(place: Place, { id, learn, route }: Answer): void {
    for (const decided of decide({ ...place.facts, ...learn }, this.#readBy(route), this.#guide)) {
      const facts = valuesIn(decided);
      const branch = branchTaken(route, facts, this.#guide);
      if (branch !== undefined) {
        this.#taken.add(branch);
        this.#visit(branch.to, decided, place.returns);
      } else if (!this.#stuck.has(route)) {
        this.#stuck.set(route, { node: place.node, answer: id, facts });
      }
    }
  }

  #readBy(route: Route): ReadonlySet<FactId> {
    let read = this.#read.get(route);
    if (!read) this.#read.set(route, (read = factsReadBy(route, this.#guide)));
    return read;
  }
}
