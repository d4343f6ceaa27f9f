import { holds } from '../../model/condition.js';
import type { Facts } from '../../model/fact.js';
import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Answer, Branch, Guide, GuideNode, NodeId } from '../../model/guide.js';
import { askedBy } from '../../model/node-fields.js';
import type { Ahead } from './ahead.js';

/** Where a way can be: at a node, with what is known and still makes a difference. */
export interface Place {
  readonly node: GuideNode;
  readonly facts: Facts;
  readonly moves: Move[];
}

/** An answer that leads on from a place. */
export interface Move {
  readonly answer: string;
  readonly branch: Branch;
  readonly to: Place;
}

export interface Places {
  /** Each stands before all those to which it leads; the first is where the ways begin. */
  readonly places: readonly Place[];
  /** Whether these are all: not where what is known can be combined in too many ways. */
  readonly isComplete: boolean;
}

/** Finds every place on the ways from a node where nothing is known, each once however many ways lead there. */
export function placesFrom(guide: Guide, start: NodeId, ahead: Ahead, most: number): Places {
  const nodes = nodesOf(guide);
  const places = new Map<string, Place>();

  const place = (node: GuideNode, facts: Facts): Place => {
    const live = [...(ahead.reads.get(node.id) ?? [])].filter((fact) => facts[fact] !== undefined);
    const known = live.sort().map((fact) => [fact, facts[fact] ?? ''] as const);
    const key = JSON.stringify([node.id, known]);
    const found = places.get(key) ?? { node, facts: Object.fromEntries(known), moves: [] };
    places.set(key, found);
    return found;
  };
  const branchFor = ({ route }: Answer, facts: Facts): Branch | undefined =>
    route.find(({ when }) => when === undefined || holds(when, facts, guide.conditions));

  /** The node that is shown: a question whose fact is known is passed over, as its answer would lead on. */
  const arrive = (id: NodeId, facts: Facts): Place | undefined => {
    let [here, known] = [nodes.get(id), facts];
    while (here) {
      const asked = askedBy(here);
      const value = asked === undefined ? undefined : known[asked];
      const passed =
        asked === undefined || value === undefined
          ? undefined
          : here.answers.find(({ learn }) => learn[asked] === value);
      if (!passed) return place(here, known);
      known = { ...passed.learn, ...known };
      const branch = branchFor(passed, known);
      if (!branch) return place(here, known);
      here = nodes.get(branch.to);
    }
    return undefined;
  };

  arrive(start, {});
  for (const here of places.values()) {
    if (places.size > most) return { places: [], isComplete: false };
    for (const answer of here.node.answers) {
      const facts = { ...here.facts, ...answer.learn };
      const branch = branchFor(answer, facts);
      const to = branch && ahead.isOnWay(branch) ? arrive(branch.to, facts) : undefined;
      if (branch && to) here.moves.push({ answer: answer.id, branch, to });
    }
  }
  const at = ({ node }: Place): number => ahead.order.get(node.id) ?? 0;
  return { places: [...places.values()].sort((a, b) => at(a) - at(b)), isComplete: true };
}
