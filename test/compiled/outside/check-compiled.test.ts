import { describe, expect, test } from 'vitest';
import {
  checkCompiledGuide,
  checkCompiledPhrases,
  checkCompiledText,
} from '../../../src/compiled/outside/check-compiled.js';
import { HEADER } from '../../../src/compiled/format.js';
import type { Finding } from '../../../src/model/finding.js';
import { readSimGuide } from '../../support/guides.js';
import { BROKEN } from '../broken/broken.js';
import { compiled, put, type Loose } from '../broken/compiled.js';
import { base, check } from '../../content/support.js';

const FILE = 'my-guide.json';

const SMALL = compiled(check(base));
put(SMALL, 'phrases', { 'no-code': ['the code does not come'] });

/** The small guide of the fixtures, with a phrase, as a file gives it. */
const small = (): Loose => structuredClone(SMALL);

const placeOf = ({ code, path }: Finding): string => `${code} ${path}`;

describe('the real guide, compiled', () => {
  const data = compiled(readSimGuide());

  test('passes, and comes back as it was', () => {
    const checked = checkCompiledGuide(data, FILE);
    expect(checked.findings).toEqual([]);
    expect({ ...HEADER, ...checked.data }).toEqual(data);
  });

  test('passes part by part', () => {
    const { guide } = checkCompiledGuide({ ...HEADER, guide: data.guide }, FILE).data ?? {};
    if (!guide) throw new Error('The structure was refused');
    expect(guide).toEqual(data.guide);
    const part = { ...HEADER, version: guide.version };
    for (const locale of guide.locales) {
      const text = data.texts?.[locale];
      const checked = checkCompiledText({ ...part, text }, guide, locale, FILE);
      expect(checked).toEqual({ data: text, findings: [] });
    }
    const { phrases } = data;
    expect(checkCompiledPhrases({ ...part, phrases }, guide, FILE).data).toEqual(phrases);
  });
});

describe('a compiled guide', () => {
  test('passes where it is the one that the broken ones are made of', () => {
    const { data, findings } = checkCompiledGuide(small(), FILE);
    expect(findings).toEqual([]);
    expect({ ...HEADER, ...data }).toEqual(small());
  });

  test('may leave its words and phrases to other files', () => {
    const { guide } = small();
    expect(checkCompiledGuide({ ...HEADER, guide }, FILE).data).toEqual({ guide, texts: {} });
  });

  test('shares nothing with the data that it was checked in', () => {
    const data = small();
    const checked = checkCompiledGuide(data, FILE).data;
    put(data, 'guide.problems.0.id', 'changed');
    expect(checked?.guide.problems[0]?.id).toBe('no-code');
  });
});

describe.each(BROKEN)('a compiled guide %s is refused:', (_group, cases) => {
  test.each(cases.map((each) => [each.what, each] as const))('%s', (_what, broken) => {
    const data = small();
    broken.change(data);
    const { data: accepted, findings } = checkCompiledGuide(data, FILE);

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
