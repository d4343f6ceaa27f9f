import type { NodeId } from './guide.js';

/** The name that stands for the start view, where a problem is picked, in a trail. */
export const START = 'start';

/** One answer that the visitor gave. At {@link START} the answer is an entry point: a problem's id, or that of any node. */
export interface Entry {
  readonly node: NodeId | typeof START;
  readonly answer: string;
  /** When it was given, in milliseconds since 1970 UTC. */
  readonly at: number;
}

/** The ordered entries that led here; enough to rebuild everything. */
export type Trail = readonly Entry[];
