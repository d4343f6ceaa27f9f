import { expect, test } from 'vitest';
import { fuzzGuides } from './fuzz-guides.js';
import { fuzzHashes } from './fuzz-hashes.js';
import { fuzzTrails } from './fuzz-trails.js';
import { guidesToWalk, originals } from './originals.js';

/** A short run of `npm run fuzz`: each throws, with the seed, where something fails. */

test('a guide changed at random is refused with a finding, or can be walked, read and searched', () => {
  const { guides, accepted } = fuzzGuides(originals(), 300, 1);
  expect(accepted, 'that some pass, so that walks are made').toBeGreaterThan(guides / 20);
  expect(accepted, 'and most do not').toBeLessThan(guides / 2);
});

test('a trail made at random is replayed, and what does not fit is set aside', () => {
  const { trails, used, setAside } = fuzzTrails(guidesToWalk(), 2000, 1);
  expect(used).toBeGreaterThan(trails);
  expect(setAside).toBeGreaterThan(trails);
});

test('a hash made at random is none of the guide’s, or leads to what it says', () => {
  const [guide] = guidesToWalk();
  if (!guide) throw new Error('There is a guide');
  const { hashes, read } = fuzzHashes(guide, 1000, 1);
  expect(read).toBeGreaterThan(hashes / 4);
});
