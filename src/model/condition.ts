import type { FactId, Facts } from './fact.js';

/** The permanent name of a condition, such as `has-android`. */
export type ConditionId = string;

/** A typed test on facts, as data. Each has exactly one key, which names the test. */
export type Condition =
  /** Each fact has this value. */
  | { readonly is: Facts }
  /** Each fact has one of these values. */
  | { readonly in: Readonly<Record<FactId, readonly string[]>> }
  /** The fact has a value, and it is not {@link UNKNOWN}. */
  | { readonly known: FactId }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** The condition of that name holds. */
  | { readonly named: ConditionId };

type KeyOfEach<T> = T extends T ? keyof T : never;

/** The tests that there are: a new one does not compile without a function in each table of them. */
export type Test = KeyOfEach<Condition>;

/** The named conditions of a guide. None rests on itself. */
export type Conditions = Readonly<Record<ConditionId, Condition>>;

/** What to do with a condition: a function for each test. */
export type ByTest<R> = {
  readonly [K in Test]: (operand: Extract<Condition, Readonly<Record<K, unknown>>>[K]) => R;
};

/** Calls the function of `table` for the test that `condition` is. */
export function byTest<R>(table: ByTest<R>, condition: Condition): R {
  const [test, operand] = Object.entries(condition)[0] as [Test, never];
  return table[test](operand);
}

/** The value of a fact that says: the visitor was asked, and does not know. */
export const UNKNOWN = 'unknown';

/** Whether a fact has a value that tells something. */
export const isKnown = (value: string | undefined): boolean =>
  value !== undefined && value !== UNKNOWN;

/** Whether `condition` holds for `facts`. A fact without a value satisfies no `is`, `in` or `known`. */
export function holds(condition: Condition, facts: Facts, named: Conditions): boolean {
  const results = new Map<ConditionId, boolean>();
  const test = (part: Condition): boolean => byTest(table, part);
  const table: ByTest<boolean> = {
    is: (wanted) => Object.entries(wanted).every(([fact, value]) => facts[fact] === value),
    in: (wanted) =>
      Object.entries(wanted).every(([fact, values]) => values.includes(facts[fact] ?? '')),
    known: (fact) => isKnown(facts[fact]),
    not: (part) => !test(part),
    all: (parts) => parts.every(test),
    any: (parts) => parts.some(test),
    // Each is tested once: conditions that rest on each other could double the work at every step.
    named: (id) => {
      const known = results.get(id);
      if (known !== undefined) return known;
      const part = named[id];
      const result = part !== undefined && test(part);
      results.set(id, result);
      return result;
    },
  };
  return test(condition);
}

/** The facts that `condition` reads, each once, those of the conditions it names included. */
export function factsRead(condition: Condition, named: Conditions): FactId[] {
  const facts = new Set<FactId>();
  const names = new Set<ConditionId>();
  const read = (part: Condition): void => byTest(table, part);
  const table: ByTest<void> = {
    is: (wanted) => Object.keys(wanted).forEach((fact) => facts.add(fact)),
    in: (wanted) => Object.keys(wanted).forEach((fact) => facts.add(fact)),
    known: (fact) => void facts.add(fact),
    not: read,
    all: (parts) => parts.forEach(read),
    any: (parts) => parts.forEach(read),
    named: (id) => {
      const part = named[id];
      if (part === undefined || names.has(id)) return;
      names.add(id);
      read(part);
    },
  };
  read(condition);
  return [...facts];
}
