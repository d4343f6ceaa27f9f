import { describe, expect, test } from 'vitest';
import { walkJourneys } from '../../src/content/build/walk-journeys.js';
import { Graph } from '../../src/model/graph/graph.js';
import type { NodeId } from '../../src/model/guide.js';
import { formatFindings } from '../../src/rules/format-findings.js';
import { GUIDES } from '../../src/tools/build/outputs.js';
import { readGuide } from '../support/guides.js';

/** What must hold of every built-in guide. */

describe.each(GUIDES)('%s', (folder) => {
  const { guide, scenarios, findings } = readGuide(folder);
  if (!guide || !scenarios) throw new Error(formatFindings(findings));
  const journeys = scenarios.data;

  test('has no finding', () => {
    expect(formatFindings(findings)).toBe('0 errors, 0 warnings');
  });

  test('gives a visitor something to do after at most four questions', () => {
    const graph = new Graph(guide);
    const most = (id: NodeId): number => {
      if (graph.nodes.get(id)?.kind !== 'question') return 0;
      return 1 + Math.max(...graph.edgesFrom(id).map(({ to }) => most(to)));
    };
    for (const problem of guide.problems)
      expect(most(problem.start), problem.id).toBeLessThanOrEqual(4);
  });

  test('has journeys that hold on the statechart, none told twice', () => {
    expect(formatFindings(walkJourneys(guide, scenarios))).toBe('0 errors, 0 warnings');
    const names = journeys.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has journeys that end at each end, and pass each node', () => {
    const passed = new Set(
      journeys.flatMap(({ problem, answers, reaches }) =>
        [...answers.flatMap((entry) => Object.keys(entry)), reaches].map((id) =>
          id.includes('/') ? id : `${problem}/${id}`,
        ),
      ),
    );
    const all = guide.problems.flatMap(({ nodes }) => nodes.map(({ id }) => id as string));
    expect(all.filter((id) => !passed.has(id))).toEqual([]);
  });
});
