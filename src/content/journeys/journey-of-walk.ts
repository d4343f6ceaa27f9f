import type { Facts } from '../../model/fact.js';
import { problemOf } from '../../model/graph/guide-nodes.js';
import type { NodeId } from '../../model/guide.js';
import { START, type Trail } from '../../model/trail.js';
import type { Journey } from '../format/scenarios-file.js';

/** A visit as it was walked. */
export interface Walk {
  readonly trail: Trail;
  /** The facts that the page gave. */
  readonly given: Facts;
  /** Where it stands; absent on the start view. */
  readonly node?: NodeId;
}

/** A walk as a journey, so that it is to hold from now on; `undefined` where it did not begin with a problem, as journeys do. */
export function journeyOfWalk({ trail, given, node }: Walk, name: string): Journey | undefined {
  const [first, ...answers] = trail;
  if (!node || first?.node !== START || first.answer.includes('/')) return undefined;
  const problem = first.answer;
  const target = (id: string) =>
    problemOf(id as NodeId) === problem ? id.slice(problem.length + 1) : id;
  return {
    name,
    problem,
    ...(Object.keys(given).length > 0 ? { facts: { ...given } } : {}),
    answers: answers.map((entry) => ({ [target(entry.node)]: entry.answer })),
    reaches: target(node),
  };
}
