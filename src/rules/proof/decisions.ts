/**
 * A set of choices, as the choice to be made first and the set that is left after each. Equal sets are the same object, so
 * that they are compared at once and what they have in common is kept once: a multi-valued decision diagram.
 */
export interface Decision {
  readonly id: number;
  /** Which choice it is about; later ones have greater levels. */
  readonly level: number;
  /** What is left after each value; empty in the set of all, and in that of none. */
  readonly after: readonly Decision[];
}

/** How much is kept before it is given up, in sets and in results. A guide of 1,000 nodes makes some thousands. */
const MOST = 200_000;

/** The sets cannot be held: what they have in common is too little. */
export class TooManySets extends Error {}

/** Makes sets of choices, and keeps what was made. Throws {@link TooManySets} where that is more than a computer may have. */
export class Decisions {
  readonly all: Decision = { id: 0, level: Infinity, after: [] };
  readonly none: Decision = { id: 1, level: Infinity, after: [] };
  readonly #made = new Map<string, Decision>();
  readonly #results = new Map<string, Decision>();

  /** Those in which the choice at `level` is one of the fitting ones. */
  choose(level: number, fitting: readonly boolean[]): Decision {
    return this.#make(
      level,
      fitting.map((fits) => (fits ? this.all : this.none)),
    );
  }

  union(a: Decision, b: Decision): Decision {
    return this.#not(this.without(this.#not(a), b));
  }

  inBoth(a: Decision, b: Decision): Decision {
    return this.without(a, this.#not(b));
  }

  /** What is in `a` and not in `b`. The other ways to combine two sets are made of this one. */
  without(a: Decision, b: Decision): Decision {
    if (a === this.none || b === this.all || a === b) return this.none;
    if (b === this.none) return a;
    const key = `without ${a.id} ${b.id}`;
    const known = this.#results.get(key);
    if (known) return known;
    const level = Math.min(a.level, b.level);
    const longer = a.level === level ? a : b;
    const after = longer.after.map((_, index) =>
      this.without(afterOf(a, level, index), afterOf(b, level, index)),
    );
    return this.#keep(key, this.#make(level, after));
  }

  /** What `set` becomes when the choice at `level` is made anew: value `index` of `count`. */
  assign(set: Decision, level: number, index: number, count: number): Decision {
    if (set === this.none) return set;
    const key = `assign ${set.id} ${level} ${index}`;
    let result = this.#results.get(key);
    if (result) return result;
    if (set.level < level) {
      const after = set.after.map((inner) => this.assign(inner, level, index, count));
      result = this.#make(set.level, after);
    } else {
      const left = set.level === level ? set.after.reduce((a, b) => this.union(a, b)) : set;
      const after = Array.from({ length: count }, (_, at) => (at === index ? left : this.none));
      result = this.#make(level, after);
    }
    return this.#keep(key, result);
  }

  /** One of the combinations: the first value that leads on, at each level where it matters. */
  first(set: Decision): Map<number, number> {
    const chosen = new Map<number, number>();
    for (let at = set; at.after.length > 0;) {
      const index = at.after.findIndex((inner) => inner !== this.none);
      chosen.set(at.level, index);
      at = at.after[index] ?? this.all;
    }
    return chosen;
  }

  /** The levels at which choices were made, that with the most sets first. */
  levels(): number[] {
    const counts = new Map<number, number>();
    for (const { level } of this.#made.values()) counts.set(level, (counts.get(level) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a).map(([level]) => level);
  }

  #not(set: Decision): Decision {
    return this.without(this.all, set);
  }

  #keep(key: string, result: Decision): Decision {
    if (this.#results.size >= 5 * MOST) throw new TooManySets();
    this.#results.set(key, result);
    return result;
  }

  /** A choice after which all is the same is none. */
  #make(level: number, after: readonly Decision[]): Decision {
    const [first] = after;
    if (first && after.every((each) => each === first)) return first;
    const key = `${level} ${after.map(({ id }) => id).join(' ')}`;
    let decision = this.#made.get(key);
    if (!decision) {
      if (this.#made.size >= MOST) throw new TooManySets();
      decision = { id: this.#made.size + 2, level, after };
      this.#made.set(key, decision);
    }
    return decision;
  }
}

/** What is left of a set after a choice, which it may not be about. */
const afterOf = (set: Decision, level: number, index: number): Decision =>
  set.level === level ? (set.after[index] ?? set) : set;
