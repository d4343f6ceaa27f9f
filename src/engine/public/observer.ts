import { valuesOf, type FactId, type Facts } from '../../model/fact.js';
import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../../model/guide.js';
import { isSensitive, protectedFacts } from '../../model/sensitive.js';
import { START, type Entry, type Trail } from '../../model/trail.js';
import type { GuideState } from '../chart/chart-of.js';
import { placeOf, readSnapshot } from '../read-snapshot.js';
import { startOf, step } from '../step.js';

/** What was made public of a visit. Visits that have made the same public are not told apart. */
export interface Observed {
  /** The answers, without those that were left out. */
  readonly trail: Trail;
  /** The node, or `start`, that this leads to; `undefined` if it may be one of several. */
  readonly place: NodeId | typeof START | undefined;
  /** Whether an answer was left out since the last public one. */
  readonly isDark: boolean;
  /** Whether an answer was left out anywhere. */
  readonly isPartial: boolean;
  readonly suspects: readonly Suspects[];
}

/** Where visitors may be whose fact has this value, if they have made the same public: not each place, but some. */
interface Suspects {
  readonly fact: FactId;
  readonly value: string;
  readonly places: readonly GuideState[];
}

/**
 * How many places to follow, for all values together, and how many answers at each, so that no guide takes long. With fewer,
 * less is made public, never more.
 */
const MOST_PLACES = 60;
const MOST_CHOICES = 12;

/**
 * Decides what of a visit may be public: nothing that rules out a value of a sensitive fact. It follows visitors with each value
 * at once, and makes something public only if, for each value, one of them can have come to the same by now. What it decides
 * depends on what was public before, and on nothing else that the visitor has answered; so what is left out says nothing
 * either. (In the theory of discrete event systems this is opacity.) A fact that the page gave is the page's own.
 */
export class Observer {
  /** Before the first answer. */
  readonly start: Observed;
  readonly #guide: Guide;
  /** For each value. */
  readonly #mostPlaces: number;

  /** @param given facts of the guide that the page gave */
  constructor(guide: Guide, given: Facts) {
    this.#guide = guide;
    const places = [startOf(guide, given)];
    const suspects = protectedFacts(guide, given).flatMap((fact) =>
      valuesOf(guide.facts[fact]).map((value) => ({ fact, value, places })),
    );
    this.#mostPlaces = Math.max(1, Math.floor(MOST_PLACES / suspects.length));
    this.start = { trail: [], place: START, isDark: false, isPartial: false, suspects };
  }

  /** What is public after one more answer. */
  answer(before: Observed, entry: Entry): Observed {
    return this.#publish(before, entry) ?? this.#leaveOut(before) ?? before;
  }

  /** What is public with an answer of an earlier visit that waits to be used again, perhaps after one that was left out. */
  addWaiting(before: Observed, entry: Entry): Observed {
    const told = this.#publish(before, entry);
    if (told) return told;
    const dark = this.#leaveOut(before);
    return (dark && this.#publish(dark, entry)) ?? before;
  }

  /** With an answer that, for each value, somebody can give now. */
  #publish(before: Observed, entry: Entry): Observed | undefined {
    if (before.isDark && isSensitive(this.#guide, entry)) return undefined;
    const next = this.#narrow(this.#withReachable(before), (place, suspects) =>
      this.#step(place, suspects, entry),
    );
    if (next === undefined) return undefined;
    const [place, ...others] = new Set(
      next.suspects.flatMap(({ places }) => places.map((each) => placeOf(each))),
    );
    return {
      ...next,
      trail: [...before.trail, entry],
      place: others.length === 0 ? place : undefined,
      isDark: false,
    };
  }

  /** Without an answer, if for each value there is somebody whose answer is left out now. */
  #leaveOut(before: Observed): Observed | undefined {
    if (before.isDark) return undefined;
    const decided = new Map<string, boolean>();
    const isPublic = (entry: Entry): boolean => {
      const key = `${entry.node}:${entry.answer}`;
      const result = decided.get(key) ?? this.#publish(before, entry) !== undefined;
      decided.set(key, result);
      return result;
    };
    const next = this.#narrow(before, (place, suspects) =>
      this.#choices(place).flatMap((entry) =>
        isPublic(entry) ? [] : this.#step(place, suspects, entry),
      ),
    );
    return next && { ...next, place: undefined, isDark: true, isPartial: true };
  }

  /** In the dark, with the places to which answers lead that are always left out there. */
  #withReachable(before: Observed): Observed {
    if (!before.isDark) return before;
    const suspects = before.suspects.map((each) => {
      const places = new Map(each.places.map((place) => [keyOf(place), place]));
      for (const place of places.values()) {
        for (const entry of this.#choices(place)) {
          if (!isSensitive(this.#guide, entry)) continue;
          for (const next of this.#step(place, each, entry)) {
            if (places.size < this.#mostPlaces) places.set(keyOf(next), next);
          }
        }
      }
      return { ...each, places: [...places.values()] };
    });
    return { ...before, suspects };
  }

  /** Replaces each place by those that `next` says. `undefined` if a value has none left. */
  #narrow(
    before: Observed,
    next: (place: GuideState, suspects: Suspects) => readonly GuideState[],
  ): Observed | undefined {
    const suspects: Suspects[] = [];
    for (const each of before.suspects) {
      const places = each.places.flatMap((place) => next(place, each)).slice(0, this.#mostPlaces);
      if (places.length === 0) return undefined;
      suspects.push({ ...each, places });
    }
    return { ...before, suspects };
  }

  /** Where an answer leads; nowhere if it is not on offer, or if nobody with this value gives it. */
  #step(place: GuideState, { fact, value }: Suspects, entry: Entry): readonly GuideState[] {
    if (placeOf(place) !== entry.node) return [];
    const node = nodesOf(this.#guide).get(entry.node as NodeId);
    const told = node?.answers.find(({ id }) => id === entry.answer)?.learn[fact];
    if (told !== undefined && told !== value) return [];
    return [step(this.#guide, place, entry) ?? []].flat();
  }

  #choices(place: GuideState): Entry[] {
    const { answers } = readSnapshot(this.#guide, place);
    return answers
      .slice(0, MOST_CHOICES)
      .map((answer) => ({ node: placeOf(place), answer, at: 0 }));
  }
}

/** All on which the way on depends. */
function keyOf({ value, context }: GuideState): string {
  const { facts, tries, returns, detoured } = context;
  return JSON.stringify([value, facts, tries, returns, detoured]);
}
