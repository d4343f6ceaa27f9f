import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { walkScenarios } from '../../src/cli/walk-scenarios.js';
import { formatFindings } from '../../src/content/format-findings.js';
import { Graph } from '../../src/content/graph.js';
import type { NodeId } from '../../src/model/guide.js';
import { readSimGuide, SIM_GUIDE } from '../support/guides.js';

const { guide, texts, scenarios, findings } = readSimGuide();
if (!guide || !scenarios) throw new Error(formatFindings(findings));

describe('the guide to SIM registration in Pakistan', () => {
  test('has no finding', () => {
    expect(formatFindings(findings)).toBe('0 errors, 0 warnings');
  });

  test('has its three problems at the heart', () => {
    const ids = guide.problems.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['mismatched-id', 'no-code', 'forgotten-password']));
  });

  test('speaks English, Simplified Chinese and Urdu', () => {
    expect([...texts.keys()]).toEqual(['en', 'zh-Hans', 'ur']);
  });

  test('has contacts for each operator', () => {
    const operators = guide.facts.operator?.values.filter((value) => value !== 'unknown') ?? [];
    const served = Object.values(guide.contacts).map((contact) => contact.for?.operator);
    expect(operators).toHaveLength(6);
    for (const operator of operators) expect(served, operator).toContain(operator);
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

  test('keeps what a person may not have out of addresses and storage', () => {
    expect(guide.facts.document?.sensitive).toBe(true);
  });

  test('carries nothing of the advert of the source guide', () => {
    const files = ['en', 'zh-Hans', 'ur'].map((locale) =>
      readFileSync(`${SIM_GUIDE}/text/${locale}.yaml`, 'utf8'),
    );
    for (const text of files) expect(text).not.toMatch(/t\.me\/|@[a-z]{4,}\b(?!\.)/i);
  });
});

describe('the named journeys', () => {
  test('hold on the statechart', () => {
    const broken = walkScenarios(guide, scenarios);
    expect(formatFindings(broken)).toBe('0 errors, 0 warnings');
  });

  test.each(['mismatched-id', 'no-code', 'forgotten-password'])(
    'tell at least eight of %s',
    (id) => {
      const told = scenarios.data.filter(({ problem }) => problem === id);
      expect(new Set(told.map(({ name }) => name)).size).toBeGreaterThanOrEqual(8);
    },
  );
});
