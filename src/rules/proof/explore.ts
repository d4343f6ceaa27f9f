import { byKind, type ByKind } from '../../model/by-kind.js';
import type { FactId, Facts } from '../../model/fact.js';
import { valuesOf } from '../../model/fact.js';
import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Answer, Branch, Guide, GuideNode, NodeId, Route } from '../../model/guide.js';
import { askedBy, detourOf } from '../../model/node-fields.js';
import { TooManySets } from './decisions.js';
import { FactSets, type FactSet } from './fact-sets.js';

/** Where a visitor can be. */
interface Place {
  readonly node: GuideNode;
  /** The remedies to come back to, outermost first. */
  readonly returns: readonly NodeId[];
  /** Whether the detour of this remedy is just behind. */
  readonly returned: boolean;
  /** With which facts visitors come here. */
  reached: FactSet;
  /** Those of them with which the ways on are still to be looked at. */
  waiting: FactSet;
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
  /** Why not everything was looked at, where the ways or the combinations take more memory than a computer may have. */
  readonly tooMany?: TooMany;
}

/** What there is too much of: ways into detours, or combinations of facts; of these the facts that multiply them, the worst first. */
export type TooMany =
  { readonly of: 'detours' } | { readonly of: 'facts'; readonly facts: readonly FactId[] };

/** With one detour inside the other there may be a place for each way into a node. */
const MOST_PLACES = 100_000;

/**
 * Visits every node with every combination of facts that any visitor on any page can have there. The page may have given
 * any facts or none, so a visit begins with all combinations; these go along together until something tells them apart.
 *
 * @param starts where visits begin; at the starts of the problems unless said
 */
export function explore(
  guide: Guide,
  starts: Iterable<NodeId> = guide.problems.map(({ start }) => start),
): Exploration {
  return new Explorer(guide).run(starts);
}

class Explorer {
  readonly #guide: Guide;
  readonly #sets: FactSets;
  readonly #places = new Map<string, Place>();
  readonly #queue = new Set<Place>();
  readonly #taken = new Set<Branch>();
  /** By route, since “could not” may share the one of “failed”. */
  readonly #stuck = new Map<Route, Stuck>();

  constructor(guide: Guide) {
    this.#guide = guide;
    this.#sets = new FactSets(guide);
  }

  run(starts: Iterable<NodeId>): Exploration {
    const tooMany = this.#lookEverywhere(starts);
    return {
      ...(tooMany ? { tooMany } : {}),
      reached: new Set([...this.#places.values()].map(({ node }) => node.id)),
      taken: this.#taken,
      stuck: [...this.#stuck.values()],
    };
  }

  /** Returns why it could not. */
  #lookEverywhere(starts: Iterable<NodeId>): TooMany | undefined {
    try {
      for (const start of starts) this.#visit(start, this.#sets.all, []);
      for (const place of this.#queue) {
        if (this.#places.size > MOST_PLACES) return { of: 'detours' };
        this.#queue.delete(place);
        const facts = place.waiting;
        place.waiting = this.#sets.none;
        byKind(this.#leave, place.node, place, facts);
      }
      return undefined;
    } catch (cause) {
      if (cause instanceof TooManySets) return { of: 'facts', facts: this.#sets.byWeight() };
      throw cause;
    }
  }

  #visit(id: NodeId, facts: FactSet, returns: readonly NodeId[], returned = false): void {
    const node = nodesOf(this.#guide).get(id);
    if (node === undefined || this.#sets.isEmpty(facts)) return;
    const { none } = this.#sets;
    const key = [id, returned, ...returns].join(' ');
    const place = this.#places.get(key) ?? {
      node,
      returns,
      returned,
      reached: none,
      waiting: none,
    };
    const fresh = this.#sets.without(facts, place.reached);
    if (this.#sets.isEmpty(fresh)) return;
    place.reached = this.#sets.union(place.reached, fresh);
    place.waiting = this.#sets.union(place.waiting, fresh);
    this.#places.set(key, place);
    this.#queue.add(place);
  }

  readonly #leave: ByKind<GuideNode, void, [Place, FactSet]> = {
    question: (node, place, facts) => this.#leaveQuestion(node, place, facts),
    remedy: (node, place, facts) => {
      this.#followAll(place, facts);
      const detour = detourOf(node);
      const { returns, returned } = place;
      if (detour === undefined || returned || returns.includes(node.id)) return;
      this.#visit(detour, facts, [...returns, node.id]);
    },
    notice: (_node, place, facts) => this.#followAll(place, facts),
    resolution: (_node, place, facts) => this.#leaveEnd(place, facts),
    escalation: (_node, place, facts) => this.#leaveEnd(place, facts),
  };

  /** A question whose fact is known is passed over, on the answer that has its value; what else is known stays. */
  #leaveQuestion(node: GuideNode, place: Place, facts: FactSet): void {
    const asked = askedBy(node);
    if (asked === undefined) return this.#followAll(place, facts);
    const having = (value?: string) => this.#sets.inBoth(facts, this.#sets.where(asked, value));
    this.#followAll(place, having(undefined));
    for (const value of valuesOf(this.#guide.facts[asked])) {
      const answer = node.answers.find(({ learn }) => learn[asked] === value);
      if (answer) this.#take(place, answer, this.#sets.learnRest(having(value), answer.learn));
    }
  }

  #leaveEnd(place: Place, facts: FactSet): void {
    this.#followAll(place, facts);
    const back = place.returns.at(-1);
    if (back !== undefined) this.#visit(back, facts, place.returns.slice(0, -1), true);
  }

  #followAll(place: Place, facts: FactSet): void {
    for (const answer of place.node.answers) this.#follow(place, answer, facts);
  }

  #follow(place: Place, answer: Answer, facts: FactSet): void {
    this.#take(place, answer, this.#sets.learn(facts, answer.learn));
  }

  /** Takes the branches of an answer with what is known after it. */
  #take({ node, returns }: Place, { id, route }: Answer, facts: FactSet): void {
    let left = facts;
    for (const branch of route) {
      const { when, to } = branch;
      const holding = when === undefined ? this.#sets.all : this.#sets.satisfying(when);
      const led = this.#sets.inBoth(left, holding);
      if (!this.#sets.isEmpty(led)) this.#taken.add(branch);
      this.#visit(to, led, returns);
      left = this.#sets.without(left, holding);
    }
    if (this.#sets.isEmpty(left) || this.#stuck.has(route)) return;
    this.#stuck.set(route, { node: node.id, answer: id, facts: this.#sets.example(left) });
  }
}
