import { describe, expect, test } from 'vitest';
import { walkJourneys } from '../../src/content/build/walk-journeys.js';
import { checkGuide } from '../../src/content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../../src/content/read/read-folder.js';
import { Graph } from '../../src/model/graph/graph.js';
import type { NodeId } from '../../src/model/guide.js';
import { formatFindings } from '../../src/rules/format-findings.js';

const { guide, texts, scenarios, findings } = checkGuide(
  readFolder('src/guides/home-internet'),
  readInterfaceTexts(),
);
if (!guide || !scenarios) throw new Error(formatFindings(findings));
const nodes = guide.problems.flatMap((problem) => problem.nodes);

describe('the guide to home internet', () => {
  test('has no finding, and its journeys hold', () => {
    expect(formatFindings(findings)).toBe('0 errors, 0 warnings');
    expect(formatFindings(walkJourneys(guide, scenarios))).toBe('0 errors, 0 warnings');
  });

  test('has its five problems, in English, Spanish and Arabic', () => {
    const ids = guide.problems.map(({ id }) => id);
    expect(ids).toEqual(['no-internet', 'one-device', 'wifi-password', 'slow', 'cables']);
    expect([...texts.keys()]).toEqual(['en', 'es', 'ar']);
  });

  test('shows each way in which a guide can help', () => {
    const kinds = new Set(nodes.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['question', 'remedy', 'notice', 'resolution', 'escalation']));
    const remedies = nodes.filter((node) => node.kind === 'remedy');
    expect(remedies.some(({ wait }) => wait !== undefined)).toBe(true);
    expect(remedies.some(({ detour }) => detour !== undefined)).toBe(true);
    expect(nodes.some(({ answers }) => answers.some(({ matches }) => matches))).toBe(true);
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

  test('gives no telephone number: that of the provider is on the bill', () => {
    expect(guide.contacts).toEqual({});
    expect(JSON.stringify([...texts.values()])).not.toMatch(/\d[\d ()-]{5,}\d/);
  });

  test('gives the address of each source', () => {
    for (const { url, title } of Object.values(guide.sources))
      expect(url, title).toMatch(/^https?:/);
  });

  test('is walked to each of its nodes', () => {
    const passed = new Set(
      scenarios.data.flatMap(({ problem, answers, reaches }) => {
        const walked = [...answers.flatMap((entry) => Object.keys(entry)), reaches];
        return walked.map((id) => (id.includes('/') ? id : `${problem}/${id}`));
      }),
    );
    expect(nodes.map(({ id }) => id as string).filter((id) => !passed.has(id))).toEqual([]);
  });
});
