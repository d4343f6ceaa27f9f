import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/model/source.js';
import { MOST } from '../../../src/rules/size/limits.js';
import { checkSources } from '../../../src/rules/structure/check-sources.js';
import { listener } from '../support.js';

const SOURCE: Source = { title: 'The law', checked: '2026-01-01' };

function told(source: Partial<Source>, id = 'law'): readonly string[] {
  const reporter = listener();
  checkSources({ [id]: { ...SOURCE, ...source } }, reporter);
  return reporter.told;
}

describe('a source', () => {
  test('may be any page, also an old one without https', () => {
    expect(told({ url: 'https://example.com' })).toEqual([]);
    expect(told({ url: 'http://example.com' })).toEqual([]);
    expect(told({ url: 'ftp://example.com' })).toEqual(['forbidden-link law.url']);
    expect(told({ url: 'javascript:alert(1)' })).toEqual(['forbidden-link law.url']);
  });

  test('may have no address, and only its days', () => {
    expect(told({})).toEqual([]);
    const reporter = listener();
    checkSources({ law: { checked: '2026-01-01' } }, reporter);
    expect(reporter.told).toEqual([]);
  });

  test('has a title that hides nothing', () => {
    expect(told({ title: 'The \u202ewal' })).toEqual(['hidden-character law.title']);
  });

  test.each<[what: keyof typeof MOST, path: string, make: (letters: string) => readonly string[]]>([
    [
      'letters of a title, label or summary, as shown',
      'law.title',
      (letters) => told({ title: letters }),
    ],
    ['letters of a name', 'NAME', (letters) => told({}, letters)],
    [
      'letters of an address',
      'law.url',
      (letters) => told({ url: `https://a.example/${letters.slice(18)}` }),
    ],
  ])('has as many %s as are allowed, and no more', (what, path, make) => {
    const name = 'x'.repeat(MOST[what]);
    expect(make(name)).toEqual([]);
    expect(make(`${name}x`)).toEqual([`too-large ${path.replace('NAME', `${name}x`)}`]);
  });
});
