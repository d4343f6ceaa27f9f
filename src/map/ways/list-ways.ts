import { isEnd } from '../../model/node-kinds.js';
import type { Way } from './count-ways.js';
import type { Move, Place } from './places.js';

/** A move, and the place from which it is made. */
interface Stride {
  readonly from: Place;
  readonly move: Move;
}

/** However short the list: more than a person reads, and than a table holds at ease. */
const MOST_STEPS = 200_000;

/**
 * Lists the ways through places in the order of their answers, at most so many of the number that there are. Where that is more,
 * each answer and each end is on one of those that are listed, as far as these suffice: a short way over each comes first.
 */
export function listWays(places: readonly Place[], count: bigint, most: number): Way[] {
  const [start] = places;
  if (!start) return [];
  const ways = new Map<string, Way>();
  let steps = 0;
  const add = (way: Way): boolean => {
    const key = JSON.stringify(way);
    if (!ways.has(key)) {
      ways.set(key, way);
      steps += way.steps.length;
    }
    return ways.size < most && steps < MOST_STEPS;
  };
  if (count > BigInt(most)) {
    for (const way of shortWays(start, places)) if (!add(way)) return [...ways.values()];
  }
  for (const way of allWays(start)) if (!add(way)) break;
  return [...ways.values()];
}

/** A short way over each answer that was on none before, and to each end. */
function* shortWays(start: Place, places: readonly Place[]): Generator<Way> {
  const into = firstStrides(start);
  const onward = shortestOnward(places);
  const seen = new Set<string>();
  const way = (through: Place, first: readonly Stride[]): Way => {
    const strides = [...first];
    for (let at = into.get(first[0]?.from ?? through); at; at = into.get(at.from)) {
      strides.unshift(at);
    }
    let here = through;
    for (let move = onward.get(here); move; move = onward.get(here)) {
      strides.push({ from: here, move });
      here = move.to;
    }
    return wayOf(strides, here);
  };
  for (const place of places) {
    for (const move of place.moves) {
      const key = JSON.stringify([place.node.id, move.answer, move.branch.to]);
      if (seen.has(key)) continue;
      seen.add(key);
      yield way(move.to, [{ from: place, move }]);
    }
    const { id } = place.node;
    if (!isEnd(place.node) || seen.has(id)) continue;
    seen.add(id);
    yield way(place, []);
  }
}

/** For each place but the first, how a shortest way comes there. */
function firstStrides(start: Place): ReadonlyMap<Place, Stride> {
  const into = new Map<Place, Stride>();
  const queue = new Set([start]);
  for (const from of queue) {
    for (const move of from.moves) {
      if (queue.has(move.to)) continue;
      queue.add(move.to);
      into.set(move.to, { from, move });
    }
  }
  return into;
}

/** For each place that is no end, the move by which a shortest way leads on. */
function shortestOnward(places: readonly Place[]): ReadonlyMap<Place, Move> {
  const lengths = new Map<Place, number>();
  const onward = new Map<Place, Move>();
  for (const place of places.toReversed()) {
    let least = isEnd(place.node) ? 0 : Infinity;
    for (const move of place.moves) {
      const length = (lengths.get(move.to) ?? Infinity) + 1;
      if (length >= least) continue;
      least = length;
      onward.set(place, move);
    }
    lengths.set(place, least);
  }
  return onward;
}

/** Every way, one after the other. */
function* allWays(start: Place): Generator<Way> {
  const strides: Stride[] = [];
  const open = [{ place: start, next: 0 }];
  if (isEnd(start.node)) yield wayOf([], start);
  for (let here = open.at(-1); here; here = open.at(-1)) {
    const move = here.place.moves[here.next];
    here.next += 1;
    if (!move) {
      open.pop();
      strides.pop();
      continue;
    }
    strides.push({ from: here.place, move });
    open.push({ place: move.to, next: 0 });
    if (isEnd(move.to.node)) yield wayOf(strides, move.to);
  }
}

const wayOf = (strides: readonly Stride[], end: Place): Way => ({
  steps: strides.map(({ from, move }) => ({ node: from.node.id, answer: move.answer })),
  end: end.node.id,
});
