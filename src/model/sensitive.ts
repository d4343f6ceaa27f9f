import { factsRead } from './condition.js';
import type { FactId } from './fact.js';
import { nodesOf } from './guide-nodes.js';
import type { Answer, Guide, GuideNode, NodeId } from './guide.js';
import { START, type Entry } from './trail.js';

/** Whether an entry tells a sensitive fact, and so must not leave memory. */
export const isSensitive = (guide: Guide, entry: Pick<Entry, 'node' | 'answer'>): boolean =>
  sensitiveFacts(guide, entry).length > 0;

/** The sensitive facts that an entry tells: by its answer, or by having come to its node at all. */
export function sensitiveFacts(
  guide: Guide,
  { node: id, answer }: Pick<Entry, 'node' | 'answer'>,
): FactId[] {
  const node = id === START ? undefined : nodesOf(guide).get(id);
  if (node === undefined) return [];
  const told = node.answers.find((each) => each.id === answer);
  const byAnswer = sensitiveFactsOf(guide).filter((fact) => told && tells(node, told, fact));
  return [...new Set([...byAnswer, ...factsRevealedBy(guide, node.id)])];
}

/**
 * The sensitive facts that a node gives away, because it can be come to only by an answer or a condition that tells
 * them: `register/afghan-card` says which document a visitor holds.
 */
export function factsRevealedBy(guide: Guide, id: NodeId): readonly FactId[] {
  let revealed = known.get(guide);
  if (!revealed) {
    revealed = new Map(sensitiveFactsOf(guide).map((fact) => [fact, reachedWithout(guide, fact)]));
    known.set(guide, revealed);
  }
  return [...revealed].flatMap(([fact, reached]) => (reached.has(id) ? [] : [fact]));
}

const known = new WeakMap<Guide, ReadonlyMap<FactId, ReadonlySet<NodeId>>>();

const sensitiveFactsOf = (guide: Guide): FactId[] =>
  Object.keys(guide.facts).filter((fact) => guide.facts[fact]?.sensitive);

const tells = (node: GuideNode, { learn }: Answer, fact: FactId): boolean =>
  (node.kind === 'question' && node.asks === fact) || fact in learn;

/** The nodes that some visitor comes to whatever the fact is. */
function reachedWithout(guide: Guide, fact: FactId): ReadonlySet<NodeId> {
  const reached = new Set(guide.problems.map(({ start }) => start));
  for (const id of reached) {
    const node = nodesOf(guide).get(id);
    if (!node) continue;
    if (node.kind === 'remedy' && node.detour !== undefined) reached.add(node.detour);
    for (const answer of node.answers) {
      if (tells(node, answer, fact)) continue;
      for (const { when, to } of answer.route) {
        if (when !== undefined && factsRead(when).includes(fact)) break;
        reached.add(to);
      }
    }
  }
  return reached;
}
