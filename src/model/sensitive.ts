import { factsRead, holds } from './condition.js';
import type { FactId, Facts } from './fact.js';
import { nodesOf } from './graph/guide-nodes.js';
import type { Answer, Guide, GuideNode, NodeId } from './guide.js';
import { askedBy } from './node-fields.js';
import { START, type Entry } from './trail.js';

/** The sensitive facts of a guide. */
const sensitiveFactsOf = (guide: Guide): FactId[] =>
  Object.keys(guide.facts).filter((fact) => guide.facts[fact]?.sensitive);

/** Those that the page has not given: what it has given is its own. */
export const protectedFacts = (guide: Guide, given: Facts): FactId[] =>
  sensitiveFactsOf(guide).filter((fact) => !Object.hasOwn(given, fact));

/** The sensitive fact for which a node asks, if it does. */
export function asksPrivately(guide: Guide, node: GuideNode): FactId | undefined {
  const asked = askedBy(node);
  return asked !== undefined && guide.facts[asked]?.sensitive ? asked : undefined;
}

/** Whether an entry can tell a sensitive fact: by its answer, or by having come to its node at all. */
export function isSensitive(
  guide: Guide,
  { node: id, answer }: Pick<Entry, 'node' | 'answer'>,
): boolean {
  if (id === START) return false;
  const node = nodesOf(guide).get(id);
  const told = node?.answers.find((each) => each.id === answer);
  const tells = (fact: FactId) =>
    node !== undefined && told !== undefined && (askedBy(node) === fact || fact in told.learn);
  return sensitiveFactsOf(guide).some(tells) || factsRevealedBy(guide, id).length > 0;
}

/**
 * The sensitive facts that a node gives away, because visitors come to it with some values of them only:
 * `register/bring-passport` says which document a visitor holds.
 */
export function factsRevealedBy(guide: Guide, id: NodeId): readonly FactId[] {
  let revealed = known.get(guide);
  if (!revealed) {
    revealed = new Map(sensitiveFactsOf(guide).map((fact) => [fact, nodesRevealing(guide, fact)]));
    known.set(guide, revealed);
  }
  return [...revealed].flatMap(([fact, nodes]) => (nodes.has(id) ? [fact] : []));
}

const known = new WeakMap<Guide, ReadonlyMap<FactId, ReadonlySet<NodeId>>>();

/** The nodes to which visitors come with some values of the fact only. */
function nodesRevealing(guide: Guide, fact: FactId): ReadonlySet<NodeId> {
  const values = guide.facts[fact]?.values ?? [];
  const reached = values.map((value) => reachedWith(guide, { [fact]: value }));
  const ids = [...nodesOf(guide).keys()];
  const reveals = (id: NodeId) =>
    reached.some((nodes) => nodes.has(id)) && !reached.every((nodes) => nodes.has(id));
  return new Set(ids.filter(reveals));
}

/** The nodes that visitors with these facts may come to from some others; what else they know is left open. */
function reachedWith(guide: Guide, facts: Facts): ReadonlySet<NodeId> {
  const reached = new Set(guide.problems.map(({ start }) => start));
  const fits = ({ learn }: Answer) =>
    Object.keys(facts).every((fact) => !(fact in learn) || learn[fact] === facts[fact]);
  for (const id of reached) {
    const node = nodesOf(guide).get(id);
    if (node?.kind === 'remedy' && node.detour !== undefined) reached.add(node.detour);
    for (const { route } of node?.answers.filter(fits) ?? []) {
      for (const { when, to } of route) {
        const isDecided =
          when !== undefined && factsRead(when, guide.conditions).every((fact) => fact in facts);
        if (isDecided && !holds(when, facts, guide.conditions)) continue;
        reached.add(to);
        if (isDecided) break;
      }
    }
  }
  return reached;
}
