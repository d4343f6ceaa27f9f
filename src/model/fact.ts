/** The permanent name of a fact, such as `operator`. */
export type FactId = string;

/** Something known of the visitor's situation, from a closed set of values. */
export interface Fact {
  readonly values: readonly string[];
  /** A sensitive fact stays in memory: it reaches no URL, storage, event or copied text. */
  readonly sensitive: boolean;
}

/** What is known: the value of each fact that has one. */
export type Facts = Readonly<Record<FactId, string>>;
