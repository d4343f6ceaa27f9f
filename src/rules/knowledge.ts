import { factsRead, holds } from '../model/condition.js';
import { valuesOf, type FactId, type Facts } from '../model/fact.js';
import type { Branch, Guide, Route } from '../model/guide.js';

/**
 * What is known of the facts on one way through the guide. A fact that is not in it has not been looked at yet, so the
 * page may or may not have given it; `null` says that it has no value.
 */
export type Knowledge = Readonly<Record<FactId, string | null>>;

/** The facts that have a value. */
export const valuesIn = (knowledge: Knowledge): Facts =>
  Object.fromEntries(
    Object.entries(knowledge).filter((entry): entry is [string, string] => entry[1] !== null),
  );

/** The facts that the conditions of `route` read. */
export const factsReadBy = (route: Route, { conditions }: Guide): Set<FactId> =>
  new Set(route.flatMap(({ when }) => (when === undefined ? [] : factsRead(when, conditions))));

/** All ways in which `facts` may stand, where they have not been looked at yet. */
export function decide(knowledge: Knowledge, facts: Iterable<FactId>, guide: Guide): Knowledge[] {
  let ways: Knowledge[] = [knowledge];
  for (const fact of facts) {
    if (fact in knowledge) continue;
    const values = [null, ...valuesOf(guide.facts[fact])];
    ways = ways.flatMap((way) => values.map((value) => ({ ...way, [fact]: value })));
  }
  return ways;
}

/** The branch that `route` takes; none where no condition holds. */
export const branchTaken = (route: Route, facts: Facts, guide: Guide): Branch | undefined =>
  route.find(({ when }) => when === undefined || holds(when, facts, guide.conditions));
