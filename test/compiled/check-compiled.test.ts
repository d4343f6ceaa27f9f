import { describe, expect, test } from 'vitest';
import {
  checkGuideData,
  checkGuideStructure,
  checkGuideText,
  checkPhrases,
} from '../../src/compiled/check-compiled.js';
import type { Finding } from '../../src/model/finding.js';
import { readSimGuide } from '../support/guides.js';
import { BROKEN } from './broken/broken.js';
import { compiled, put, type Loose } from './broken/compiled.js';
import { base, check } from '../content/support.js';

const FILE = 'my-guide.json';

/** The small guide of the fixtures, with a phrase, as a file gives it. */
const small = (): Loose => {
  const data = compiled(check(base));
  put(data, 'phrases', { 'no-code': ['the code does not come'] });
  return data;
};

const placeOf = ({ code, path }: Finding): string => `${code} ${path}`;

describe('the real guide, compiled', () => {
  const data = compiled(readSimGuide());

  test('passes, and comes back as it was', () => {
    const checked = checkGuideData(data, FILE);
    expect(checked.findings).toEqual([]);
    expect(checked.data).toEqual(data);
  });

  test('passes part by part', () => {
    const { data: guide } = checkGuideStructure(data.guide, FILE);
    if (!guide) throw new Error('The structure was refused');
    expect(guide).toEqual(data.guide);
    for (const locale of guide.locales) {
      const words = data.texts?.[locale];
      expect(checkGuideText(words, guide, locale, FILE)).toEqual({ data: words, findings: [] });
    }
    expect(checkPhrases(data.phrases, guide, FILE).data).toEqual(data.phrases);
  });
});

describe('a compiled guide', () => {
  test('passes where it is the one that the broken ones are made of', () => {
    expect(checkGuideData(small(), FILE)).toEqual({ data: small(), findings: [] });
  });

  test('may leave its words and phrases to other files', () => {
    const { guide } = small();
    expect(checkGuideData({ guide }, FILE).data).toEqual({ guide, texts: {} });
  });

  test('shares nothing with the data that it was checked in', () => {
    const data = small();
    const { data: guide } = checkGuideStructure(data.guide, FILE);
    put(data, 'guide.problems.0.id', 'changed');
    expect(guide?.problems[0]?.id).toBe('no-code');
  });
});

describe.each(BROKEN)('a compiled guide %s is refused:', (_group, cases) => {
  test.each(cases.map((each) => [each.what, each] as const))('%s', (_what, broken) => {
    const data = small();
    broken.change(data);
    const { data: accepted, findings } = checkGuideData(data, FILE);

    expect(accepted).toBeUndefined();
    expect(findings.map(placeOf)).toContain(`${broken.code} ${broken.path}`);
    expect(findings.length).toBeLessThanOrEqual(100);
    for (const finding of findings) {
      expect(finding).toMatchObject({ severity: 'error', file: FILE, line: 1, column: 1 });
      expect(finding.message).toMatch(/\S{2,}/);
      expect(finding.fix).toMatch(/\S{2,}/);
      expect(JSON.stringify(finding).length).toBeLessThan(5000);
    }
  });
});
