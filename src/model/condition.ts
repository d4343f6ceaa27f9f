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
export type ByTest<R, A extends readonly unknown[] = []> = {
  readonly [K in Test]: (
    operand: Extract<Condition, Readonly<Record<K, unknown>>>[K],
    ...args: A
  ) => R;
};

/** Calls the function of `table` for the test that `condition` is. */
export function byTest<R, A extends readonly unknown[]>(
  table: ByTest<R, A>,
  condition: Condition,
  ...args: A
): R {
  const [test] = Object.keys(condition) as [Test];
  const operand = (condition as Readonly<Record<Test, unknown>>)[test] as never;
  return table[test](operand, ...args);
}

/** The value of a fact that says: the visitor was asked, and does not know. */
export const UNKNOWN = 'unknown';

/** Whether a fact has a value that tells something. */
export const isKnown = (value: string | undefined): boolean =>
  value !== undefined && value !== UNKNOWN;

/** Whether `condition` holds for `facts`. A fact without a value satisfies no `is`, `in` or `known`. */
export const holds = (condition: Condition, facts: Facts, named: Conditions): boolean =>
  byTest(HOLDS, condition, { facts, named, results: new Map() });

interface Known {
  readonly facts: Facts;
  readonly named: Conditions;
  /** Each is tested once: conditions that rest on each other could double the work at every step. */
  readonly results: Map<ConditionId, boolean>;
}

const HOLDS: ByTest<boolean, [Known]> = {
  is: (wanted, { facts }) => Object.keys(wanted).every((fact) => facts[fact] === wanted[fact]),
  in: (wanted, { facts }) =>
    Object.entries(wanted).every(([fact, values]) => values.includes(facts[fact] ?? '')),
  known: (fact, { facts }) => isKnown(facts[fact]),
  not: (part, known) => !byTest(HOLDS, part, known),
  all: (parts, known) => parts.every((part) => byTest(HOLDS, part, known)),
  any: (parts, known) => parts.some((part) => byTest(HOLDS, part, known)),
  named: (id, known) => {
    const { named, results } = known;
    const before = results.get(id);
    if (before !== undefined) return before;
    const part = named[id];
    const result = part !== undefined && byTest(HOLDS, part, known);
    results.set(id, result);
    return result;
  },
};

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
