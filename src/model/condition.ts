import type { FactId, Facts } from './fact.js';

/** A typed test on facts, as data. Each has exactly one key, which names the test. */
export type Condition =
  | { readonly is: Readonly<Record<FactId, string>> }
  | { readonly in: Readonly<Record<FactId, readonly string[]>> }
  | { readonly known: FactId }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** The value of a fact that says: the visitor was asked, and does not know. */
export const UNKNOWN = 'unknown';

/** Whether `condition` holds for `facts`. A fact without a value satisfies no `is`, `in` or `known`. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('is' in condition)
    return Object.entries(condition.is).every(([fact, value]) => facts[fact] === value);
  if ('in' in condition)
    return Object.entries(condition.in).every(([fact, values]) => {
      const value = facts[fact];
      return value !== undefined && values.includes(value);
    });
  if ('known' in condition) {
    const value = facts[condition.known];
    return value !== undefined && value !== UNKNOWN;
  }
  if ('not' in condition) return !holds(condition.not, facts);
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  return condition.any.some((part) => holds(part, facts));
}

/** The facts that `condition` reads, each once. */
export function factsRead(condition: Condition): FactId[] {
  if ('is' in condition) return Object.keys(condition.is);
  if ('in' in condition) return Object.keys(condition.in);
  if ('known' in condition) return [condition.known];
  if ('not' in condition) return factsRead(condition.not);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(factsRead))];
}
