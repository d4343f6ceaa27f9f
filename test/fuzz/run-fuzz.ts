import { parseArgs } from 'node:util';
import { fuzzGuides } from './fuzz-guides.js';
import { fuzzHashes } from './fuzz-hashes.js';
import { fuzzTrails } from './fuzz-trails.js';
import { guidesToWalk, originals } from './originals.js';

/** `npm run fuzz -- --seed 1 --guides 10000 --trails 100000 --hashes 10000`: prints figures, or fails with a seed. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    guides: { type: 'string', default: '10000' },
    trails: { type: 'string', default: '100000' },
    hashes: { type: 'string', default: '10000' },
  },
});
const [seed, guides, trails, hashes] = [
  values.seed,
  values.guides,
  values.trails,
  values.hashes,
].map(Number);
if (![seed, guides, trails, hashes].every(Number.isInteger)) throw new Error('Give whole numbers');
const walked = guidesToWalk();
const [real] = walked;

console.log('guides', fuzzGuides(originals(), guides ?? 0, seed ?? 0));
console.log('trails', fuzzTrails(walked, trails ?? 0, seed ?? 0));
if (real) console.log('hashes', fuzzHashes(real, hashes ?? 0, seed ?? 0));
