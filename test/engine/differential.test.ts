import { getMicrosteps, initialTransition, transition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import type { GuideState } from '../../src/engine/chart/chart-of.js';
import { compileGuide } from '../../src/engine/chart/compile-guide.js';
import type { GuideEvent } from '../../src/engine/chart/guide-setup.js';
import { answer } from '../../src/engine/moves.js';
import { nodeIdOf, readSnapshot } from '../../src/engine/read-snapshot.js';
import { replay } from '../../src/engine/replay.js';
import { valuesOf, type Facts } from '../../src/model/fact.js';
import { nodesOf } from '../../src/model/graph/guide-nodes.js';
import type { Guide, GuideNode, NodeId } from '../../src/model/guide.js';
import { isEnd, NODE_KINDS } from '../../src/model/node-kinds.js';
import { explore } from '../../src/rules/proof/explore.js';
import { list } from '../support/list.js';
import { randomGuide } from '../support/random-guide.js';
import { seeds } from '../support/seeds.js';

const GUIDES = 160;

/** In each random guide, with each combination of facts. */
const MOST_STATES = 60;

describe('the proof reaches what the statechart reaches', () => {
  test.for(seeds(GUIDES))('in random guide %i', (seed) => {
    const guide = randomGuide(seed);
    const proof = explore(guide).reached;
    const chart = reachedByChart(guide);
    expect({
      byProofOnly: [...proof].filter((id) => !chart.has(id)),
      byChartOnly: [...chart].filter((id) => !proof.has(id)),
    }).toEqual({ byProofOnly: [], byChartOnly: [] });
  });
});

describe('a visit, which moves on the charts of single nodes, goes where the whole statechart goes', () => {
  test.for(seeds(GUIDES))('in random guide %i', (seed) => {
    const guide = randomGuide(seed);
    const machine = compileGuide(guide);
    for (const facts of presets(guide).slice(0, 12)) {
      const [start] = initialTransition(machine, { facts });
      const seen = new Set<string>();
      const queue = [{ state: start, visit: replay(guide, [], facts) }];
      for (const { state, visit } of queue) {
        expect(visit).toEqual(readSnapshot(guide, state));
        for (const id of visit.answers) {
          const [next] = transition(machine, state, { type: `answer.${id}`, at: 7 });
          if (seen.size >= MOST_STATES || seen.has(keyOf(next))) continue;
          seen.add(keyOf(next));
          queue.push({ state: next, visit: answer(visit, id, 7) });
        }
      }
    }
  });
});

describe('the random guides', () => {
  const guides = list(GUIDES, (index) => randomGuide(index + 1));
  const nodes = guides.flatMap((guide) => [...nodesOf(guide).values()]);
  const routes = nodes.flatMap(({ answers }) => answers.map(({ route }) => route));

  test('are the same for the same seed', () => {
    expect(randomGuide(7)).toEqual(guides[6]);
    expect(randomGuide(8)).not.toEqual(guides[6]);
  });

  test('have all that a guide may have', () => {
    expect(new Set(nodes.map(({ kind }) => kind)).size).toBe(Object.keys(NODE_KINDS).length);
    const often = (what: (node: GuideNode) => boolean) => nodes.filter(what).length;
    expect(often((node) => node.kind === 'remedy' && node.detour !== undefined)).toBeGreaterThan(
      50,
    );
    expect(often((node) => node.kind === 'remedy' && node.tries > 1)).toBeGreaterThan(50);
    expect(often((node) => node.kind === 'question' && node.asks !== undefined)).toBeGreaterThan(
      50,
    );
    expect(often((node) => isEnd(node) && node.answers.length > 0)).toBeGreaterThan(20);
    const conditions = routes.flatMap((route) => route.flatMap(({ when }) => when ?? []));
    expect(conditions.filter((when) => 'named' in when).length).toBeGreaterThan(100);
    expect(conditions.filter((when) => !('named' in when)).length).toBeGreaterThan(100);
  });

  test('end every route without a condition', () => {
    expect(routes.every((route) => route.at(-1)?.when === undefined)).toBe(true);
  });
});

/** The nodes that XState's graph tools come to, those passed over included, whatever facts the page gives. */
function reachedByChart(guide: Guide): ReadonlySet<NodeId> {
  const machine = compileGuide(guide);
  const reached = new Set<NodeId>();
  for (const facts of presets(guide)) {
    const map = getAdjacencyMap(machine, {
      input: { facts },
      events: (state) => eventsAt(guide, state),
      serializeState: keyOf,
      limit: 100_000,
    });
    for (const { state } of Object.values(map)) {
      for (const event of eventsAt(guide, state as GuideState)) {
        for (const [step] of getMicrosteps(machine, state as GuideState, event)) {
          if (typeof step.value !== 'string') reached.add(nodeIdOf(step.value));
        }
      }
    }
  }
  return reached;
}

const eventsAt = (guide: Guide, state: GuideState): GuideEvent[] =>
  readSnapshot(guide, state).answers.map((id) => ({ type: `answer.${id}`, at: 0 }));

/** All on which the way on depends; never the trail, which has no bound. */
function keyOf({ value, context }: GuideState): string {
  const { facts, tries, returns, detoured } = context;
  return JSON.stringify([value, sorted(facts), sorted(tries), returns, [...detoured].sort()]);
}

const sorted = (record: Readonly<Record<string, unknown>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** Every combination of facts that a page may give, each fact left out as well. */
function presets({ facts }: Guide): Facts[] {
  return Object.entries(facts).reduce<Facts[]>(
    (all, [id, fact]) =>
      all.flatMap((given) => [
        given,
        ...valuesOf(fact).map((value) => ({ ...given, [id]: value })),
      ]),
    [{}],
  );
}
