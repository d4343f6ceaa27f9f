import { UNKNOWN, byTest, type ByTest, type Condition } from '../../model/condition.js';
import { valuesOf, type FactId, type Facts } from '../../model/fact.js';
import type { Guide } from '../../model/guide.js';
import { Decisions, type Decision } from './decisions.js';

/** A set of combinations of facts: in each, every fact of the guide has one of its values, or none. */
export type FactSet = Decision;

/** The sets of combinations of facts that a guide can tell apart, small however many combinations are in them. */
export class FactSets {
  readonly #decisions = new Decisions();
  readonly all: FactSet = this.#decisions.all;
  readonly none: FactSet = this.#decisions.none;
  readonly #guide: Guide;
  readonly #facts: readonly FactId[];
  /** The values of each fact, in order; first that it has none. */
  readonly #values: readonly (readonly (string | undefined)[])[];
  readonly #conditions = new Map<Condition, FactSet>();

  constructor(guide: Guide) {
    this.#guide = guide;
    this.#facts = Object.keys(guide.facts);
    this.#values = Object.values(guide.facts).map((fact) => [undefined, ...valuesOf(fact)]);
  }

  isEmpty(set: FactSet): boolean {
    return set === this.none;
  }

  union(a: FactSet, b: FactSet): FactSet {
    return this.#decisions.union(a, b);
  }

  /** The combinations of `a` that are in `b` too. */
  inBoth(a: FactSet, b: FactSet): FactSet {
    return this.#decisions.inBoth(a, b);
  }

  /** The combinations of `a` that are not in `b`. */
  without(a: FactSet, b: FactSet): FactSet {
    return this.#decisions.without(a, b);
  }

  /** Those in which a fact has this value, or none. */
  where(fact: FactId, value: string | undefined): FactSet {
    return this.#where(fact, (each) => each === value);
  }

  /** Those in which a condition holds. Each is looked into once: those that name others could double the work at every step. */
  satisfying(condition: Condition): FactSet {
    let set = this.#conditions.get(condition);
    if (set === undefined) this.#conditions.set(condition, (set = byTest(this.#ofTest, condition)));
    return set;
  }

  /** What a set becomes when these facts are learnt, whatever they were. */
  learn(set: FactSet, learnt: Facts): FactSet {
    return Object.entries(learnt).reduce((before, [fact, value]) => {
      const level = this.#facts.indexOf(fact);
      const values = this.#values[level] ?? [];
      return this.#decisions.assign(before, level, values.indexOf(value), values.length);
    }, set);
  }

  /** As `learn`, where the facts that have a value keep it. */
  learnRest(set: FactSet, learnt: Facts): FactSet {
    return Object.entries(learnt).reduce((before, [fact, value]) => {
      const open = this.where(fact, undefined);
      const told = this.learn(this.inBoth(before, open), { [fact]: value });
      return this.union(this.without(before, open), told);
    }, set);
  }

  /** The facts known in one of the combinations, as few as there may be. */
  example(set: FactSet): Facts {
    const chosen = this.#decisions.first(set);
    const known = [...chosen].flatMap(([level, index]): [string, string][] => {
      const [fact, value] = [this.#facts[level], this.#values[level]?.[index]];
      return fact === undefined || value === undefined ? [] : [[fact, value]];
    });
    return Object.fromEntries(known);
  }

  /** The facts, that first whose values tell most sets apart. */
  byWeight(): FactId[] {
    return this.#decisions.levels().flatMap((level) => this.#facts[level] ?? []);
  }

  #where(fact: FactId, fits: (value: string | undefined) => boolean): FactSet {
    const level = this.#facts.indexOf(fact);
    const fitting = (this.#values[level] ?? []).map(fits);
    return this.#decisions.choose(level, fitting);
  }

  readonly #ofTest: ByTest<FactSet> = {
    is: (wanted) =>
      this.#every(Object.entries(wanted).map(([fact, value]) => this.where(fact, value))),
    in: (wanted) =>
      this.#every(
        Object.entries(wanted).map(([fact, values]) =>
          this.#where(fact, (value) => value !== undefined && values.includes(value)),
        ),
      ),
    known: (fact) => this.#where(fact, (value) => value !== undefined && value !== UNKNOWN),
    not: (part) => this.without(this.all, this.satisfying(part)),
    all: (parts) => this.#every(parts.map((part) => this.satisfying(part))),
    any: (parts) =>
      parts.map((part) => this.satisfying(part)).reduce((a, b) => this.union(a, b), this.none),
    named: (id) => {
      const condition = this.#guide.conditions[id];
      return condition === undefined ? this.none : this.satisfying(condition);
    },
  };

  #every(sets: readonly FactSet[]): FactSet {
    return sets.reduce((a, b) => this.inBoth(a, b), this.all);
  }
}
