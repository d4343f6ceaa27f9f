import type { Guide, NodeId } from '../../model/guide.js';
import { aheadOf } from './ahead.js';
import { countWays, type Way, type WayCounts } from './count-ways.js';
import { listWays } from './list-ways.js';
import { placesFrom } from './places.js';

/** The ways through one problem. */
export interface ProblemWays {
  readonly problem: string;
  /** Absent where what is known can be combined in too many ways to count them. */
  readonly counts?: WayCounts;
  readonly listed: readonly Way[];
}

export interface GuideWays {
  readonly problems: readonly ProblemWays[];
  /** The nodes that are on a way. */
  readonly reached: ReadonlySet<NodeId>;
}

export interface WaysWanted {
  /** How many ways are listed of a problem. */
  readonly most: number;
  /** How many places are kept while ways are counted. */
  readonly mostPlaces?: number;
}

/** What takes some hundred megabytes. */
const MOST_PLACES = 300_000;

/**
 * Finds the ways through each problem of a guide: from its start, where nothing is known, by answers to an end. An end that leads on when
 * it did not help ends one way, and is passed by others. The tries of a remedy are one answer; a detour comes back to where it began,
 * and an answer that leads round to an earlier node begins again, so neither is followed.
 *
 * Counting takes a time that grows with the nodes and with the facts that are of use at the same time, not with the number of ways.
 */
export function findWays(guide: Guide, { most, mostPlaces = MOST_PLACES }: WaysWanted): GuideWays {
  const ahead = aheadOf(guide);
  const reached = new Set<NodeId>();
  const problems = guide.problems.map(({ id: problem, start }): ProblemWays => {
    const { places, isComplete } = placesFrom(guide, start, ahead, mostPlaces);
    if (!isComplete) return { problem, listed: [] };
    for (const { node } of places) reached.add(node.id);
    const counts = countWays(places);
    return { problem, counts, listed: listWays(places, counts.ways, most) };
  });
  return { problems, reached };
}
