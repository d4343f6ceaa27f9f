import { START, type Entry, type Trail } from '../model/trail.js';

/** A trail as the hash of an address says it. */
export interface HashedTrail {
  readonly trail: Trail;
  /** Whether private answers are missing. */
  readonly isPartial: boolean;
}

/** In characters, more than any trail needs. A longer hash is not ours, or it is an attack. */
const LONGEST = 4000;

/** Says that private answers are missing. */
const PARTIAL = '-';

/** `#<guide>,start:<point>,<problem>/<node>:<answer>,…`, with `,-` at its end if it is partial. Empty for an empty trail. */
export function writeHash(guideId: string, { trail, isPartial }: HashedTrail): string {
  if (trail.length === 0) return '';
  const entries = trail.map(({ node, answer }) => `${node}:${answer}`);
  return `#${[guideId, ...entries, ...(isPartial ? [PARTIAL] : [])].join(',')}`;
}

/**
 * The trail in a hash of this guide, which may be percent-encoded; `undefined` if the hash is not the guide's. Answers that are
 * also in `known` keep their time, so that a wait goes on. Never throws.
 */
export function readHash(hash: string, guideId: string, known: Trail): HashedTrail | undefined {
  const plain = decoded(hash);
  if (plain.length > LONGEST || !isHashOf(plain, guideId)) return undefined;
  const now = Date.now();
  const parts = plain.slice(guideId.length + 2).split(',');
  const trail = parts.flatMap((part): Entry[] => {
    const [node = '', answer = ''] = part.split(':');
    if (node === '' || answer === '') return [];
    const at = known.find((each) => each.node === node && each.answer === answer)?.at ?? now;
    return [{ node: node === START ? START : (node as Entry['node']), answer, at }];
  });
  return { trail, isPartial: parts.at(-1) === PARTIAL };
}

/** Whether a hash is one of this guide, percent-encoded or not. */
export const isHashOf = (hash: string, guideId: string): boolean =>
  decoded(hash).startsWith(`#${guideId},`);

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
