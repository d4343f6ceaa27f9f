import { factsRead, holds } from '../model/condition.js';
import type { FactId } from '../model/fact.js';
import { nodesOf } from '../model/guide-nodes.js';
import type { Answer, Branch, Guide, GuideNode, NodeId, Route } from '../model/guide.js';

/**
 * What is known of the facts on one way through the guide. A fact that is not in it has not been looked at yet, so the
 * page may or may not have given it; `null` says that it has no value.
 */
type Knowledge = Readonly<Record<FactId, string | null>>;

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
  readonly facts: Readonly<Record<FactId, string>>;
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
 * something reads them, which covers every preset of the page without trying each.
 */
export function explore(guide: Guide): Exploration {
  return new Explorer(guide).run();
}

class Explorer {
  readonly #guide: Guide;
  readonly #nodes: ReadonlyMap<NodeId, GuideNode>;
  readonly #seen = new Set<string>();
  readonly #queue: Place[] = [];
  readonly #reached = new Set<NodeId>();
  readonly #taken = new Set<Branch>();
  /** By route, since “could not” may share the one of “failed”. */
  readonly #stuck = new Map<Route, Stuck>();

  constructor(guide: Guide) {
    this.#guide = guide;
    this.#nodes = nodesOf(guide);
  }

  run(): Exploration {
    for (const { start } of this.#guide.problems) {
      this.#visit({ node: start, facts: {}, returns: [], returned: false });
    }
    for (const place of this.#queue) this.#leave(place);
    return {
      reached: this.#reached,
      taken: this.#taken,
      stuck: [...this.#stuck.values()],
      places: this.#queue.length,
    };
  }

  #visit(place: Place): void {
    const known = Object.entries(place.facts).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([place.node, known, place.returns, place.returned]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#reached.add(place.node);
    this.#queue.push(place);
  }

  #leave(place: Place): void {
    const node = this.#nodes.get(place.node);
    if (node === undefined) return;
    switch (node.kind) {
      case 'question': {
        const known = node.asks === undefined ? undefined : place.facts[node.asks];
        for (const answer of node.answers) {
          const passedOver = known !== undefined && known !== null;
          if (passedOver && answer.learn[node.asks ?? ''] !== known) continue;
          this.#follow(place, answer);
          if (passedOver) break;
        }
        break;
      }
      case 'remedy':
        for (const answer of node.answers) this.#follow(place, answer);
        if (node.detour !== undefined && !place.returned && !place.returns.includes(node.id)) {
          const returns = [...place.returns, node.id];
          this.#visit({ node: node.detour, facts: place.facts, returns, returned: false });
        }
        break;
      case 'resolution':
      case 'escalation': {
        for (const answer of node.answers) this.#follow(place, answer);
        const back = place.returns.at(-1);
        if (back === undefined) break;
        const returns = place.returns.slice(0, -1);
        this.#visit({ node: back, facts: place.facts, returns, returned: true });
      }
    }
  }

  #follow(place: Place, answer: Answer): void {
    const facts = { ...place.facts, ...answer.learn };
    for (const decided of this.#decide(facts, answer.route)) {
      const branch = answer.route.find(
        ({ when }) => when === undefined || holds(when, known(decided), this.#guide.conditions),
      );
      if (branch === undefined) {
        if (this.#stuck.has(answer.route)) continue;
        const stuck = { node: place.node, answer: answer.id, facts: known(decided) };
        this.#stuck.set(answer.route, stuck);
      } else {
        this.#taken.add(branch);
        this.#visit({ node: branch.to, facts: decided, returns: place.returns, returned: false });
      }
    }
  }

  /** All ways in which the facts that `route` reads may stand, where they have not been looked at yet. */
  #decide(facts: Knowledge, route: Route): Knowledge[] {
    const read = new Set(
      route.flatMap(({ when }) =>
        when === undefined ? [] : factsRead(when, this.#guide.conditions),
      ),
    );
    let ways: Knowledge[] = [facts];
    for (const fact of read) {
      if (fact in facts) continue;
      const values = [null, ...(this.#guide.facts[fact]?.values ?? [])];
      ways = ways.flatMap((way) => values.map((value) => ({ ...way, [fact]: value })));
    }
    return ways;
  }
}

const known = (facts: Knowledge): Record<FactId, string> =>
  Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== null),
  );
