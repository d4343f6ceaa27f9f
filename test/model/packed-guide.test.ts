import { expect, test } from 'vitest';
import type { Guide } from '../../src/model/guide.js';
import { packGuide, unpackGuide } from '../../src/model/packed-guide.js';
import { guideOfEach, readSimGuide } from '../support/guides.js';

const { guide: real } = readSimGuide();
if (!real) throw new Error('The real guide has errors');

test.each<[string, Guide]>([
  ['the real guide', real],
  ['a guide with one of each', guideOfEach()],
])('the structure of %s comes back from its packing', (_, guide) => {
  const sent = JSON.parse(JSON.stringify(packGuide(guide))) as ReturnType<typeof packGuide>;
  expect(unpackGuide(sent)).toEqual(withNumberedSources(guide));
});

test('a packed guide is a third smaller, and less', () => {
  const packed = JSON.stringify(packGuide(real)).length;
  expect(packed).toBeLessThan((2 / 3) * JSON.stringify(real).length);
});

/** The guide as it comes back: its sources called by their place in the list. */
function withNumberedSources(guide: Guide): Guide {
  const place = new Map(Object.keys(guide.sources).map((id, index) => [id, String(index)]));
  return JSON.parse(
    JSON.stringify(guide, (key, value: unknown) => {
      if (key !== 'sources') return value;
      if (Array.isArray(value)) return value.map((id) => place.get(String(id)));
      return Object.fromEntries(Object.values(value as object).map((each, at) => [at, each]));
    }),
  ) as Guide;
}
