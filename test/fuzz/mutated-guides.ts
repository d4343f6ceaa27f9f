import { checkCompiledGuide, type PassedGuide } from '../../src/compiled/outside/check-compiled.js';
import type { Loose } from '../compiled/broken/compiled.js';
import { mutate } from './mutate.js';
import { seeded, upTo } from './random.js';

/** A guide that was changed at random, and what came of it. */
export interface MutatedGuide {
  readonly seed: number;
  /** What was changed. */
  readonly what: string;
  /** Absent where it is refused. */
  readonly passed?: PassedGuide;
}

/** Changes compiled guides, given as JSON, in one to three places each. The same for the same seeds. */
export function* mutatedGuides(
  originals: readonly string[],
  count: number,
  firstSeed: number,
): Generator<MutatedGuide> {
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const random = seeded(seed);
    const data = JSON.parse(originals[seed % originals.length] ?? '') as Loose;
    const changes = Array.from({ length: upTo(1, 3, random) }, () => attempt(data, random));
    const what = `seed ${seed}: ${changes.join(', ')}`;
    const { data: passed, findings } = checkCompiledGuide(data, 'x');
    if (!passed && findings.length === 0) throw new Error(`Refused without a finding: ${what}`);
    yield { seed, what, ...(passed ? { passed } : {}) };
  }
}

/** After some changes others are not possible any more. */
function attempt(...[data, random]: Parameters<typeof mutate>): string {
  try {
    return mutate(data, random);
  } catch {
    return 'nothing';
  }
}
