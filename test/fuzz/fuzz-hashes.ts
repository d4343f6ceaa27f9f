import { readHash, writeHash } from '../../src/embed/trail-hash.js';
import { replay } from '../../src/engine/replay.js';
import { nodesOf } from '../../src/model/graph/guide-nodes.js';
import type { Guide } from '../../src/model/guide.js';
import { pick, seeded, upTo, type Random } from './random.js';

export interface HashFigures {
  readonly hashes: number;
  /** Those of which a trail was read. */
  readonly read: number;
}

const PIECES = [
  '#',
  ',',
  ':',
  '-',
  '/',
  '%',
  '%2C',
  '%3a',
  '%E0%A4%A',
  '%00',
  ' ',
  '\u202e',
  '\ud800',
];

/**
 * Reads hashes made at random of what a hash is made of. Each is none of the guide's, or its trail can be replayed and written
 * into a hash from which the same is read. Throws, with the seed, where that fails.
 */
export function fuzzHashes(guide: Guide, count: number, first: number): HashFigures {
  let read = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const hash = hashOf(guide, seeded(seed));
    try {
      const found = readHash(hash, guide.id, []);
      if (!found) continue;
      read += 1;
      const { trail } = replay(guide, found.trail);
      const again = readHash(writeHash(guide.id, { ...found, trail }), guide.id, trail);
      const same = JSON.stringify(again?.trail ?? []) === JSON.stringify(trail);
      if (!same) throw new Error('Another trail is read than was written');
    } catch (cause) {
      throw new Error(`Seed ${seed}: ${JSON.stringify(hash)}`, { cause });
    }
  }
  return { hashes: count, read };
}

function hashOf(guide: Guide, random: Random): string {
  const nodes = [...nodesOf(guide).values()];
  const entry = () => {
    const { id, answers } = pick(nodes, random);
    const ids = [...answers.map((each) => each.id), 'detour', 'return'];
    return random() < 0.2 ? pick(PIECES, random) : `${id}:${pick(ids, random)}`;
  };
  const start = `start:${pick([...guide.problems, ...nodes], random).id}`;
  const parts = [guide.id, start, ...Array.from({ length: upTo(0, 12, random) }, entry)];
  let hash = `#${parts.join(',')}`;
  for (let changes = upTo(0, 2, random); changes > 0; changes -= 1) {
    const at = upTo(0, hash.length, random);
    hash = hash.slice(0, at) + pick(PIECES, random) + hash.slice(at + upTo(0, 3, random));
  }
  if (random() < 0.8) return hash;
  // Half a letter cannot be percent-encoded.
  return `#${encodeURIComponent(hash.slice(1).replaceAll('\ud800', ''))}`;
}
