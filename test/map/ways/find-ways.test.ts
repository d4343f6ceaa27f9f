import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/engine/moves.js';
import { replay } from '../../../src/engine/replay.js';
import type { Snapshot } from '../../../src/engine/snapshot.js';
import { findWays, type ProblemWays } from '../../../src/map/ways/find-ways.js';
import { Graph } from '../../../src/model/graph/graph.js';
import { strongComponents } from '../../../src/model/graph/strong-components.js';
import type { Guide, NodeId } from '../../../src/model/guide.js';
import { chainGuide } from '../../bench/scale/chain-guide.js';
import { guideOf as guideOfFiles } from '../../content/support.js';
import { guideOf, guideOfEach, realGuide } from '../../support/guides.js';
import { randomGuide } from '../../support/random-guide.js';

const told = (ways: ProblemWays | undefined): string[] =>
  (ways?.listed ?? []).map(({ steps, end }) =>
    [...steps.map(({ node, answer: given }) => `${node}:${given}`), end].join(' > '),
  );

/** Every way through a problem, walked on the statechart as a visitor would. For guides whose answers lead round nowhere. */
function walked(guide: Guide, problem: string): string[] {
  const ways: string[] = [];
  const walk = (here: Snapshot, steps: readonly string[]): void => {
    const { node } = here;
    if (!node) return;
    if (here.isEnd) ways.push([...steps, node.id].join(' > '));
    for (const given of here.answers) {
      if (given === 'detour' || given === 'return') continue;
      let next = answer(here, given, 0);
      while (given === 'failed' && next.node === node) next = answer(next, given, 0);
      walk(next, [...steps, `${node.id}:${given}`]);
    }
  };
  walk(answer(replay(guide, []), problem, 0), []);
  return ways;
}

function hasLoop(guide: Guide): boolean {
  const graph = new Graph(guide);
  const next = (id: NodeId) =>
    graph.edgesFrom(id).flatMap(({ to, answer: given }) => (given === 'detour' ? [] : [to]));
  return (
    [...graph.nodes.keys()].some((id) => next(id).includes(id)) ||
    strongComponents(graph.nodes.keys(), next).some((group) => group.length > 1)
  );
}

describe('the ways through a guide', () => {
  const guides = Array.from({ length: 400 }, (_, seed) => randomGuide(seed)).filter(
    (guide) => !hasLoop(guide),
  );

  test('are those that a visitor can walk, as many as are counted', () => {
    expect(guides.length).toBeGreaterThan(40);
    for (const guide of guides) {
      for (const ways of findWays(guide, { most: 100_000 }).problems) {
        expect(told(ways).sort()).toEqual(walked(guide, ways.problem).sort());
        expect(ways.counts?.ways).toBe(BigInt(ways.listed.length));
      }
    }
  });

  test('end at each end as often as is counted, and none is longer than the longest', () => {
    for (const guide of guides) {
      for (const { counts, listed } of findWays(guide, { most: 100_000 }).problems) {
        for (const [end, count] of counts?.ends ?? []) {
          expect(BigInt(listed.filter((way) => way.end === end).length)).toBe(count);
        }
        const lengths = listed.map(({ steps }) => steps.length);
        expect(counts?.longest?.steps.length).toBe(Math.max(...lengths));
      }
    }
  });

  test('try a remedy once, pass on from an end, and go round nowhere', () => {
    const [one] = findWays(guideOfEach(), { most: 100 }).problems;
    expect(told(one)).toEqual([
      'one/second:worked > one/end',
      'one/second:worked > one/end:unsolved > one/ask',
      'one/second:failed > one/ask',
      'one/second:could-not > two/end',
    ]);
  });

  test('that are too many for a list have each of their answers and ends on one that is listed', () => {
    const guide = realGuide();
    const some = findWays(guide, { most: 400 }).problems;
    const takenOn = (ways: ProblemWays | undefined) => {
      const taken = ways?.listed.flatMap(({ steps, end }) => [
        end,
        ...steps.map(({ node, answer: given }) => `${node}:${given}`),
      ]);
      return [...new Set(taken)].sort();
    };
    findWays(guide, { most: 100_000 }).problems.forEach((whole, index) => {
      const part = some[index];
      expect(part?.listed.length).toBe(Math.min(400, whole.listed.length));
      const known = new Set(told(whole));
      expect(told(part).filter((way) => !known.has(way))).toEqual([]);
      expect(new Set(told(part)).size).toBe(part?.listed.length);
      expect(takenOn(part)).toEqual(takenOn(whole));
    });
  });

  test('lead to every node of the real guide', () => {
    const guide = realGuide();
    expect(findWays(guide, { most: 1 }).reached).toEqual(new Set(new Graph(guide).nodes.keys()));
  });
});

describe('a guide with more ways than can be walked', () => {
  test('has them counted in the time that its nodes take', () => {
    const nodes = Array.from({ length: 200 }, (_, index) => {
      const to = index === 199 ? 'end' : `n${index + 1}`;
      return `n${index}: { kind: question, answers: { a: { to: ${to} }, b: { to: ${to} } } }`;
    });
    const guide = guideOf(
      `facts: {}\nproblems: { p: { start: n0, nodes: { ${nodes.join(', ')}, end: { kind: resolution } } } }`,
    );
    const [ways] = findWays(guide, { most: 10 }).problems;
    expect(ways?.counts?.ways).toBe(2n ** 200n);
    expect(ways?.listed).toHaveLength(10);
  });

  test('has no end too far away: a thousand nodes, and twelve facts', () => {
    const { problems } = findWays(guideOfFiles(chainGuide(1000, 12)), { most: 10 });
    for (const { counts, listed } of problems) {
      expect(counts?.ways).toBeGreaterThan(1n);
      expect(listed.length).toBeLessThanOrEqual(10);
    }
  });

  test('is given up where too much is known at once', () => {
    const [ways] = findWays(realGuide(), { most: 10, mostPlaces: 5 }).problems;
    expect(ways).toEqual({ problem: 'register', listed: [] });
  });
});
