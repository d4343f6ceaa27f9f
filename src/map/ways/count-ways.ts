import type { NodeId } from '../../model/guide.js';
import { isEnd } from '../../model/node-kinds.js';
import type { Move, Place } from './places.js';

/** One answer of a way. */
export interface WayStep {
  readonly node: NodeId;
  readonly answer: string;
}

export interface Way {
  readonly steps: readonly WayStep[];
  readonly end: NodeId;
}

export interface WayCounts {
  readonly ways: bigint;
  /** How many of them end at each end. */
  readonly ends: ReadonlyMap<NodeId, bigint>;
  /** One than which none has more answers. */
  readonly longest?: Way;
}

/** Counts the ways through places without walking each: at a place, those of the places to which it leads add up. */
export function countWays(places: readonly Place[]): WayCounts {
  const leading = new Map<Place, bigint>();
  const ends = new Map<NodeId, bigint>();
  const [start] = places;
  if (start) leading.set(start, 1n);
  for (const place of places) {
    const here = leading.get(place) ?? 0n;
    for (const { to } of place.moves) leading.set(to, (leading.get(to) ?? 0n) + here);
    const { id } = place.node;
    if (isEnd(place.node)) ends.set(id, (ends.get(id) ?? 0n) + here);
  }
  return {
    ways: [...ends.values()].reduce((sum, each) => sum + each, 0n),
    ends,
    ...(start ? longestFrom(start, places) : {}),
  };
}

function longestFrom(start: Place, places: readonly Place[]): { longest?: Way } {
  const lengths = new Map<Place, number>();
  const onward = new Map<Place, Move>();
  for (const place of places.toReversed()) {
    let most = isEnd(place.node) ? 0 : -Infinity;
    for (const move of place.moves) {
      const length = (lengths.get(move.to) ?? -Infinity) + 1;
      if (length <= most) continue;
      most = length;
      onward.set(place, move);
    }
    lengths.set(place, most);
  }
  const steps: WayStep[] = [];
  let here = start;
  for (let move = onward.get(here); move; move = onward.get(here)) {
    steps.push({ node: here.node.id, answer: move.answer });
    here = move.to;
  }
  return isEnd(here.node) ? { longest: { steps, end: here.node.id } } : {};
}
