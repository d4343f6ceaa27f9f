import { replay } from '../../src/engine/replay.js';
import type { Facts } from '../../src/model/fact.js';
import { nodesOf } from '../../src/model/graph/guide-nodes.js';
import type { Guide } from '../../src/model/guide.js';
import { START, type Trail } from '../../src/model/trail.js';
import { ODD } from './mutate.js';
import { pick, seeded, upTo, type Random } from './random.js';

export interface TrailFigures {
  readonly trails: number;
  /** Entries that were used. */
  readonly used: number;
  readonly setAside: number;
}

/** Replays trails of entries at random, most of which could be a visitor's. Throws, with the seed, where replay does. */
export function fuzzTrails(guides: readonly Guide[], count: number, first: number): TrailFigures {
  let used = 0;
  let setAside = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const random = seeded(seed);
    const guide = pick(guides, random);
    const trail = random() < 0.02 ? pick(ODD, random) : entries(guide, random);
    const facts = random() < 0.1 ? pick(ODD, random) : { [pick(FACTS, random)]: 'android' };
    try {
      const { trail: taken, unused } = replay(guide, trail as Trail, facts as Facts);
      used += taken.length;
      setAside += unused.length;
    } catch (cause) {
      throw new Error(`Replay throws: seed ${seed}`, { cause });
    }
  }
  return { trails: count, used, setAside };
}

const FACTS = ['phone', 'operator', 'place', '__proto__', 'constructor'];

function entries(guide: Guide, random: Random): unknown[] {
  const nodes = [...nodesOf(guide).values()];
  const made = Array.from({ length: upTo(0, 30, random) }, (_each, at): unknown => {
    if (random() < 0.05) return pick(ODD, random);
    const node = pick(nodes, random);
    const ids = [...node.answers.map(({ id }) => id), 'detour', 'return'];
    return {
      node: random() < 0.03 ? pick(ODD, random) : node.id,
      answer: random() < 0.03 ? pick(ODD, random) : pick(ids, random),
      at: random() < 0.05 ? pick(ODD, random) : at,
    };
  });
  const point = random() < 0.5 ? pick(guide.problems, random).id : pick(nodes, random).id;
  return random() < 0.9 ? [{ node: START, answer: point, at: 0 }, ...made] : made;
}
