import { byKind, type ByKind } from './by-kind.js';

/** The permanent name of a fact, such as `operator`. */
export type FactId = string;

/** A fact that has one of a few values. */
export interface ChoiceFact {
  readonly kind: 'choice';
  readonly values: readonly string[];
  /** A sensitive fact stays in memory: it reaches no address, storage, event or copied text. */
  readonly sensitive: boolean;
}

/** Something known of the visitor's situation. */
export type Fact = ChoiceFact;
export type FactKind = Fact['kind'];

/** What is known: the value of each fact that has one. */
export type Facts = Readonly<Record<FactId, string>>;

/** The values that a fact may have; none for a fact that is not there. */
export const valuesOf = (fact: Fact | undefined): readonly string[] =>
  fact === undefined ? [] : byKind(VALUES, fact);

const VALUES: ByKind<Fact, readonly string[]> = { choice: ({ values }) => values };

/** Whether a fact may have this value. */
export const mayBe = (fact: Fact | undefined, value: string): boolean =>
  valuesOf(fact).includes(value);
