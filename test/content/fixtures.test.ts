import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/model/finding.js';
import { BROKEN } from '../compiled/broken/broken.js';
import { base, check, edited, fixtureNames, loadFixture, placeOf } from './support.js';

describe('a broken guide', () => {
  test.each(fixtureNames)('%s is found where it is, and nothing else', (name) => {
    const { files, code, places } = loadFixture(name);
    const { findings } = check(files);

    expect(places.some((place) => place.startsWith(`${code} `))).toBe(true);
    expect([...new Set(findings.map(placeOf))].sort()).toEqual([...places].sort());
    for (const finding of findings) {
      expect(finding.severity).toBe(FINDING_CODES[finding.code]);
      expect(finding.message).toMatch(/\S{2,}/);
      expect(finding.fix).toMatch(/\S{2,}/);
    }
  });

  test('is found at the wrong word, not only on its line', () => {
    const { files } = loadFixture('unknown-target');
    const [finding] = check(files).findings;
    const line = files.get('guide.yaml')?.split('\n')[(finding?.line ?? 0) - 1];
    expect(line?.slice((finding?.column ?? 0) - 1)).toMatch(/^ask-agin/);
  });

  test('is told from its first file and line to its last', () => {
    const guide = edited(
      'guide.yaml',
      'failed: visit-shop',
      'failed: gone\n        sources: [none]',
    );
    const files = edited('contacts.yaml', '[code-help]', '[none]', guide);
    const findings = check(files).findings.map(({ code, file }) => `${code} ${file}`);
    expect(findings).toEqual([
      'unknown-source contacts.yaml',
      'unknown-target guide.yaml',
      'unknown-source guide.yaml',
    ]);
  });

  test('every code has a fixture, or a broken guide from outside', () => {
    const authored = fixtureNames.map((name) => loadFixture(name).code);
    const fromOutside = BROKEN.flatMap(([, cases]) => cases.map(({ code }) => code));
    const shown = new Set([...authored, ...fromOutside]);
    expect([...shown].sort()).toEqual(Object.keys(FINDING_CODES).sort());
  });
});

describe('the whole guide', () => {
  test('has no finding', () => {
    expect(check(base).findings).toEqual([]);
  });

  test('is built with all its words', () => {
    const { guide, texts } = check(base);
    expect(guide?.problems.map(({ id }) => id)).toEqual(['no-code', 'phone-locked']);
    expect(texts.get('en')?.nodes['no-code/code-came']?.title).toBe('Enter the code');
    expect(texts.get('ur')?.nodes['no-code/code-came']?.title).toBe('کوڈ لکھیں');
  });

  test('may lead back through a reply that is counted', () => {
    const files = edited('guide.yaml', 'could-not: visit-shop', 'could-not: where-now');
    expect(check(files).findings).toEqual([]);
  });
});
