import { factsRead, holds } from '../model/condition.js';
import type { Facts } from '../model/fact.js';
import { nodesOf } from '../model/guide-nodes.js';
import type { Answer, Guide, GuideNode, NodeId } from '../model/guide.js';
import type { Snapshot } from './snapshot.js';

/**
 * How many questions at most are still to come before an end, the one shown included, given what is known. Going round
 * in a loop and taking a detour are not counted: both happen only when something goes wrong.
 */
export function questionsLeft({ guide, node, facts }: Snapshot): number {
  if (node === undefined) return 0;
  const ahead = aheadOf(guide);
  const most = new Map<NodeId, number>();
  const count = (id: NodeId): number => {
    const known = most.get(id);
    if (known !== undefined) return known;
    const here = ahead.get(id);
    if (here === undefined) return 0;
    const { asks } = here.node.kind === 'question' ? here.node : { asks: undefined };
    const isAsked = here.node.kind === 'question' && (asks === undefined || !(asks in facts));
    const next = likely(here, facts).flatMap((answer) => branches(guide, answer, facts));
    const total = (isAsked ? 1 : 0) + Math.max(0, ...next.map(count));
    most.set(id, total);
    return total;
  };
  return count(node.id);
}

interface Ahead {
  readonly node: GuideNode;
  /** The answers that do not lead back round to the node. */
  readonly answers: readonly Answer[];
}

const cache = new WeakMap<Guide, ReadonlyMap<NodeId, Ahead>>();

/** Each node with its answers, without those by which a remedy can be come to again; what is left has no loop. */
function aheadOf(guide: Guide): ReadonlyMap<NodeId, Ahead> {
  const known = cache.get(guide);
  if (known) return known;
  const nodes = nodesOf(guide);
  const reaches = (from: NodeId, to: NodeId): boolean => {
    const reached = new Set([from]);
    for (const id of reached) {
      if (id === to) return true;
      for (const answer of nodes.get(id)?.answers ?? []) {
        for (const branch of answer.route) reached.add(branch.to);
      }
    }
    return false;
  };
  const ahead = new Map(
    [...nodes].map(([id, node]): [NodeId, Ahead] => {
      const isLoop = ({ id: answer, route }: Answer) =>
        node.kind === 'remedy' && answer !== 'failed' && route.some(({ to }) => reaches(to, id));
      const isEnd = node.kind === 'resolution' || node.kind === 'escalation';
      return [id, { node, answers: isEnd ? [] : node.answers.filter((answer) => !isLoop(answer)) }];
    }),
  );
  cache.set(guide, ahead);
  return ahead;
}

/** The answer that a known fact gives, else all of them. */
function likely({ node, answers }: Ahead, facts: Facts): readonly Answer[] {
  const fact = node.kind === 'question' ? node.asks : undefined;
  const value = fact === undefined ? undefined : facts[fact];
  const told = answers.find(({ learn }) => value !== undefined && learn[fact ?? ''] === value);
  return told ? [told] : answers;
}

/** Where an answer can lead: conditions on facts that are all known decide, others leave it open. */
function branches({ conditions }: Guide, { route, learn }: Answer, facts: Facts): NodeId[] {
  const known = { ...facts, ...learn };
  const open: NodeId[] = [];
  for (const { when, to } of route) {
    const isDecided =
      when === undefined || factsRead(when, conditions).every((fact) => fact in known);
    if (isDecided && when !== undefined && !holds(when, known, conditions)) continue;
    open.push(to);
    if (isDecided) break;
  }
  return open;
}
