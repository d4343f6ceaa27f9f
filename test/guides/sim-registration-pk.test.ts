import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../src/rules/format-findings.js';
import type { NodeId } from '../../src/model/guide.js';
import { numbersIn } from '../../src/rules/words/numbers-in.js';
import { readSimGuide, SIM_GUIDE } from '../support/guides.js';

const { guide, texts, scenarios, findings } = readSimGuide();
if (!guide || !scenarios) throw new Error(formatFindings(findings));

describe('the guide to SIM registration in Pakistan', () => {
  test('has its seven problems', () => {
    const ids = guide.problems.map(({ id }) => id);
    expect(ids).toEqual([
      'register',
      'no-code',
      'sim-stopped',
      'mismatched-id',
      'forgotten-password',
      'check-registration',
      'offered-a-ready-sim',
    ]);
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

  test('names a source for each number that it states', () => {
    const states = (id: NodeId) => numbersIn(JSON.stringify(withoutCodes(id))).length > 0;
    const nodes = guide.problems.flatMap((problem) => problem.nodes);
    const silent = nodes.filter(({ id, sources }) => sources.length === 0 && states(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('gives the address of each source, or says what it is', () => {
    const others = Object.values(guide.sources).filter(({ url }) => url === undefined);
    for (const { title } of others)
      expect(title).toMatch(/without a public address|several services/);
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

/** The English body of a node, without the codes to type in it. */
function withoutCodes(id: NodeId): unknown {
  const body = texts.get('en')?.nodes[id]?.body ?? [];
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === 'code' ? '' : value)));
}

describe('the table of the source guide', () => {
  const table = readFileSync(`${SIM_GUIDE}/source-guide.md`, 'utf8');
  const rows = table.split('\n').filter((line) => /^\| *[A-Z]\d/.test(line));
  const ids = new Set(guide.problems.flatMap(({ nodes }) => nodes.map(({ id }) => id as string)));

  test('has a place for each row', () => {
    const named = rows.map((row) => /[A-Z]\d+/.exec(row)?.[0]);
    expect(named).toEqual([
      'W1',
      'W2',
      'D1',
      'D2',
      'D3',
      'P1',
      'P2',
      'P3',
      'P4',
      'P5',
      'O1',
      'O2',
      'O3',
      'F1',
      'F2',
      'F3',
      'T1',
      'T2',
      'T3',
      'T4',
    ]);
  });

  test.each(rows)('names nodes that exist: %s', (row) => {
    const nodes = [...row.matchAll(/`([a-z0-9-]+\/[a-z0-9-]+)`/g)].map((match) => match[1] ?? '');
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) expect(ids, node).toContain(node);
  });
});

describe('the named journeys', () => {
  test('are at least 110', () => {
    expect(scenarios.data.length).toBeGreaterThanOrEqual(110);
  });

  test.each(['mismatched-id', 'no-code', 'forgotten-password'])(
    'tell at least eight of %s',
    (id) => {
      const told = scenarios.data.filter(({ problem }) => problem === id);
      expect(new Set(told.map(({ name }) => name)).size).toBeGreaterThanOrEqual(8);
    },
  );
});
