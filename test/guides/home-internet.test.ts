import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../src/rules/format-findings.js';
import { readGuide } from '../support/guides.js';

const { guide, texts, findings } = readGuide('src/guides/home-internet');
if (!guide) throw new Error(formatFindings(findings));
const nodes = guide.problems.flatMap((problem) => problem.nodes);

describe('the guide to home internet', () => {
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

  test('gives no telephone number: that of the provider is on the bill', () => {
    expect(guide.contacts).toEqual({});
    expect(JSON.stringify([...texts.values()])).not.toMatch(/\d[\d ()-]{5,}\d/);
  });

  test('gives the address of each source', () => {
    for (const { url, title } of Object.values(guide.sources))
      expect(url, title).toMatch(/^https?:/);
  });
});
