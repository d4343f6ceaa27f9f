import { factsRead, holds } from '../../model/condition.js';
import type { Facts } from '../../model/fact.js';
import { valuesOf, type FactId } from '../../model/fact.js';
import type { Answer, Guide, NodeId } from '../../model/guide.js';

/** Where an answer leads: to a node, or to one that depends on a fact of which a page without a script knows nothing. */
export type Cases =
  | { readonly kind: 'node'; readonly to: NodeId }
  | { readonly kind: 'fact'; readonly fact: FactId; readonly branches: readonly CasesOf[] };

/** The values of a fact that lead to the same; a value that is absent is a fact that nobody told. */
interface CasesOf {
  readonly values: readonly (string | undefined)[];
  readonly cases: Cases;
}

/** More combinations than this are no help to a reader, and take long to find. */
const MOST_COMBINATIONS = 4096;

/** The cases of an answer's route, what it teaches being known. `undefined` where there are too many to tell. */
export function casesOf(answer: Answer, guide: Guide): Cases | undefined {
  const { route, learn } = answer;
  const read = route.flatMap(({ when }) => (when ? factsRead(when, guide.conditions) : []));
  const open = [...new Set(read)].filter((fact) => learn[fact] === undefined);
  const valuesIn = (fact: FactId) => [...valuesOf(guide.facts[fact]), undefined];
  const count = open.reduce((product, fact) => product * valuesIn(fact).length, 1);
  if (count > MOST_COMBINATIONS) return undefined;

  const within = (facts: Facts, [fact, ...others]: readonly FactId[]): Cases => {
    if (fact === undefined) return { kind: 'node', to: targetOf(answer, facts, guide) };
    const branches = new Map<string, { values: (string | undefined)[]; cases: Cases }>();
    for (const value of valuesIn(fact)) {
      const cases = within(value === undefined ? facts : { ...facts, [fact]: value }, others);
      const key = JSON.stringify(cases);
      const same = branches.get(key);
      if (same) same.values.push(value);
      else branches.set(key, { values: [value], cases });
    }
    const [only, ...more] = [...branches.values()];
    return only && more.length === 0
      ? only.cases
      : { kind: 'fact', fact, branches: [...branches.values()] };
  };
  return within(learn, open);
}

function targetOf({ route }: Answer, facts: Facts, { conditions }: Guide): NodeId {
  const branch = route.find(({ when }) => when === undefined || holds(when, facts, conditions));
  if (!branch) throw new Error('A route has no last branch');
  return branch.to;
}
