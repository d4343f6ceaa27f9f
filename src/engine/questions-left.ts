import { holds, type Conditions } from '../model/condition.js';
import type { FactId, Facts } from '../model/fact.js';
import { nodesOf } from '../model/graph/guide-nodes.js';
import type { Guide } from '../model/guide.js';
import { atOnce } from '../model/steps.js';
import type { Snapshot } from './snapshot.js';
import {
  findWays,
  knownWays,
  type AnswerAhead,
  type NodeAhead,
  type TestAhead,
  type WaysAhead,
} from './ways-ahead.js';

/** For each node, by its position in the ways ahead. */
type Counts = readonly number[];

/** By the facts known, which are the same object until something is learnt. */
const cache = new WeakMap<Guide, WeakMap<Facts, Counts>>();

/** In a guide with no more nodes, the ways ahead are found in a time that no visitor notices. */
const FEW_NODES = 500;

/**
 * How many questions at most are still to come before an end, the one shown included, given what is known. Going round
 * in a loop and taking a detour are not counted: both happen only when something goes wrong. `undefined` in a large guide for which
 * {@link findWays} is not done.
 *
 * Takes a time that grows with the guide when facts are new, and none worth naming when they are not.
 */
export function questionsLeft({ guide, node, facts }: Snapshot): number | undefined {
  if (!node) return 0;
  const isSmall = nodesOf(guide).size <= FEW_NODES;
  const ways = isSmall ? atOnce(findWays(guide)) : knownWays(guide);
  return ways && (countsFor(guide, ways, facts)[ways.positions.get(node.id) ?? -1] ?? 0);
}

function countsFor(guide: Guide, ways: WaysAhead, facts: Facts): Counts {
  const ofGuide = cache.get(guide) ?? new WeakMap<Facts, Counts>();
  cache.set(guide, ofGuide);
  const counts = ofGuide.get(facts) ?? countAll(guide, ways, facts);
  ofGuide.set(facts, counts);
  return counts;
}

/** Counts from the ends backwards: when a node's turn comes, all that it leads to has been counted. */
function countAll(guide: Guide, ways: WaysAhead, facts: Facts): Counts {
  const counts: number[] = [];
  // A map, since an object is slow to say that it lacks a key, and most questions are for a fact that is not known.
  const values = new Map(Object.entries(facts));
  for (const node of ways.nodes) {
    const told = answerTold(node, values);
    let most = 0;
    for (const { learn, branches } of told ? [told] : node.answers) {
      for (const { to, test } of branches) {
        const valueOf = (fact: FactId) =>
          told ? (values.get(fact) ?? learn[fact]) : (learn[fact] ?? values.get(fact));
        const outcome = test ? outcomeOf(test, valueOf, guide.conditions) : true;
        if (outcome !== false) most = Math.max(most, counts[to] ?? 0);
        if (outcome === true) break;
      }
    }
    counts.push(node.isQuestion && !told ? most + 1 : most);
  }
  return counts;
}

/** The answer that a known fact gives, so that the question is passed over. */
function answerTold(
  { asks, answers }: NodeAhead,
  values: ReadonlyMap<FactId, string>,
): AnswerAhead | undefined {
  const value = asks === undefined ? undefined : values.get(asks);
  if (asks === undefined || value === undefined) return undefined;
  return answers.find(({ learn }) => learn[asks] === value);
}

/** Whether a condition holds; undefined as long as a fact that it reads is not known. Looks at no other facts. */
function outcomeOf(
  { when, reads }: TestAhead,
  valueOf: (fact: FactId) => string | undefined,
  conditions: Conditions,
): boolean | undefined {
  const known: Record<FactId, string> = {};
  for (const fact of reads) {
    const value = valueOf(fact);
    if (value === undefined) return undefined;
    known[fact] = value;
  }
  return holds(when, known, conditions);
}
