import type { PublicView } from '../engine/public/public-view.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { Guide } from '../model/guide.js';
import type { Trail } from '../model/trail.js';

/** A trail that was kept. */
export interface KeptTrail {
  readonly trail: Trail;
  /** The version of the guide at that time, if it is known. */
  readonly version?: string | undefined;
  /** Whether private answers were left out of it. */
  readonly isPartial?: boolean | undefined;
  /** Whether private answers are in it, because the visitor has agreed. */
  readonly hasConsent?: boolean | undefined;
}

/** Where a visit stands, to be kept. */
export interface Place {
  readonly snapshot: Snapshot;
  readonly view: PublicView;
  /** Whether the visitor has agreed that private answers are kept too. */
  readonly hasConsent: boolean;
}

/** Where trails are kept. Whatever lasts longer than the page gets the public view only, unless the visitor has agreed. */
export interface TrailMemory {
  /** What it can keep beyond the page now: nothing, public answers only, or by consent private ones too. */
  readonly keeps: 'nothing' | 'public' | 'private';
  /** What was kept for a guide that has just been opened. `trail` is the one that the page has set, or empty. */
  recall(guide: Guide, trail: Trail): KeptTrail | undefined;
  /** Keeps where the visitor stands now. */
  keep(place: Place): void;
}

/** The trail at hand, followed by the answers that were set aside: all that there is to keep. */
export const wholeTrail = ({ trail, unused }: Snapshot): Trail => [
  ...trail,
  ...unused.map(({ entry }) => entry),
];

/** Whether two trails have the same answers, whenever they were given. */
export const sameAnswers = (a: Trail, b: Trail): boolean =>
  a.length === b.length &&
  a.every(({ node, answer }, index) => node === b[index]?.node && answer === b[index].answer);

/**
 * A trail with the earlier times of another, as far as both have the same answers: an address says which were given and not when, and
 * a wait goes by the time.
 */
export function withTimesOf(trail: Trail, { trail: other }: Pick<KeptTrail, 'trail'>): Trail {
  const end = trail.findIndex(
    (entry, index) => !sameAnswers([entry], other.slice(index, index + 1)),
  );
  const shared = end < 0 ? trail.length : end;
  return trail.map((entry, index) =>
    index < shared ? { ...entry, at: Math.min(entry.at, other[index]?.at ?? entry.at) } : entry,
  );
}
