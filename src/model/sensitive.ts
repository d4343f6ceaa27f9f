import { factsRead, holds } from './condition.js';
import type { FactId, Facts } from './fact.js';
import { nodesOf } from './guide-nodes.js';
import type { Answer, Guide, GuideNode, NodeId } from './guide.js';
import { START, type Entry, type Trail } from './trail.js';

/** Whether an entry tells a sensitive fact, and so must not leave memory. */
export const isSensitive = (guide: Guide, entry: Pick<Entry, 'node' | 'answer'>): boolean =>
  sensitiveFacts(guide, entry).length > 0;

/** The sensitive facts that an entry tells: by its answer, or by having come to its node at all. */
export function sensitiveFacts(
  guide: Guide,
  { node: id, answer }: Pick<Entry, 'node' | 'answer'>,
): FactId[] {
  if (id === START) return [];
  return [...new Set([...factsToldBy(guide, id, answer), ...factsRevealedBy(guide, id)])];
}

/**
 * Whether the node that `trail` leads to must not be told: it gives a sensitive fact away, or it comes straight after an answer
 * that tells one, where each answer may lead somewhere else.
 */
export function isHidden(guide: Guide, id: NodeId, trail: Trail): boolean {
  const last = trail.at(-1);
  const isNext =
    last && last.node !== START && factsToldBy(guide, last.node, last.answer).length > 0;
  return isNext === true || factsRevealedBy(guide, id).length > 0;
}

/** The entries that may leave memory. */
export const publicEntries = (guide: Guide, trail: Trail): Trail =>
  trail.filter(
    (entry, index) =>
      entry.node === START ||
      (!isSensitive(guide, entry) && !isHidden(guide, entry.node, trail.slice(0, index))),
  );

function factsToldBy(guide: Guide, id: NodeId, answer: string): FactId[] {
  const node = nodesOf(guide).get(id);
  const told = node?.answers.find((each) => each.id === answer);
  return sensitiveFactsOf(guide).filter((fact) => node && told && tells(node, told, fact));
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

const sensitiveFactsOf = (guide: Guide): FactId[] =>
  Object.keys(guide.facts).filter((fact) => guide.facts[fact]?.sensitive);

const tells = (node: GuideNode, { learn }: Answer, fact: FactId): boolean =>
  (node.kind === 'question' && node.asks === fact) || fact in learn;

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
