/** One figure of pages, in the order in which they are given, and how much of the others’ the first may have. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** At most so many times that of each other page; nothing where there is no budget. */
  readonly budgets?: readonly number[];
}
