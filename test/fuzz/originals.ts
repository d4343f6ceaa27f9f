import type { Guide } from '../../src/model/guide.js';
import { compiled } from '../compiled/broken/compiled.js';
import { base, check } from '../content/support.js';
import { readSimGuide } from '../support/guides.js';
import { randomGuide } from '../support/random-guide.js';

/** The guides that are changed, as JSON: mostly the small one of the fixtures, which has each thing once, and the real one. */
export function originals(): string[] {
  const small = JSON.stringify(compiled(check(base)));
  return [small, small, small, small, JSON.stringify(compiled(readSimGuide()))];
}

/** The guides on which trails are replayed: the real one, and some that are made at random. */
export function guidesToWalk(): Guide[] {
  const { guide } = readSimGuide();
  if (!guide) throw new Error('The real guide is one');
  return [guide, ...Array.from({ length: 20 }, (_each, seed) => randomGuide(seed))];
}
