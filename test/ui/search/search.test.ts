import { describe, expect, test } from 'vitest';
import { entryPoints } from '../../../src/model/graph/entry-points.js';
import { searchTerms } from '../../../src/ui/search/search-terms.js';
import { readSimGuide } from '../../support/guides.js';
import { indexOf, measureSearch } from './figures.js';

const { guide, texts, phrases } = readSimGuide();
const en = texts.get('en');
if (!guide || !en) throw new Error('The real guide has errors');

describe('the search', () => {
  const figures = measureSearch();

  test('is measured with at least thirty phrasings in each language', () => {
    for (const { lang, phrasings } of figures) expect(phrasings, lang).toBeGreaterThanOrEqual(30);
  });

  test('does not get worse: right point first for 65 % of all, among the first three for 87 %', () => {
    const total = figures.reduce((sum, { phrasings }) => sum + phrasings, 0);
    const mean = (key: 'first' | 'amongThree') =>
      figures.reduce((sum, each) => sum + each[key] * each.phrasings, 0) / total;
    expect(mean('first')).toBeGreaterThanOrEqual(0.65);
    expect(mean('amongThree')).toBeGreaterThanOrEqual(0.87);
  });

  test('offers at most five points, at each of which a visit can begin', () => {
    const points = indexOf(guide, en, phrases).find('code does not come');
    expect(points.length).toBeGreaterThan(1);
    expect(points.length).toBeLessThanOrEqual(5);
    for (const point of points) expect(entryPoints(guide).has(point), point).toBe(true);
  });

  test('offers nothing for nonsense', () => {
    expect(indexOf(guide, en, phrases).find('xqzjv')).toEqual([]);
  });
});

describe('terms', () => {
  test('fold the spellings of Roman Urdu', () => {
    const nahi = ['nahi', 'nahin', 'nahee', 'nai', 'nhi'].map((word) => searchTerms(word)[0]);
    expect(new Set(nahi).size).toBe(1);
  });

  test('split Chinese without spaces into pairs of signs', () => {
    expect(searchTerms('收不到短信')).toEqual(['收不', '不到', '到短', '短信']);
  });

  test('fold the Arabic and the Urdu keyboard', () => {
    expect(searchTerms('كوڈ نهيں')).toEqual(searchTerms('کوڈ نہیں'));
  });
});
