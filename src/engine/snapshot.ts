import type { Facts } from '../model/fact.js';
import type { Guide, GuideNode, NodeId } from '../model/guide.js';
import type { Entry, Trail } from '../model/trail.js';

/** An entry of a trail that replay could not use, and why. */
export interface UnusedEntry {
  readonly entry: Entry;
  /** `unknown-node`, `unknown-answer`: the guide does not have it. `not-reached`: the way does not pass there now. */
  readonly reason: 'unknown-node' | 'unknown-answer' | 'not-reached';
}

/** The engine's immutable view of where a trail leads. */
export interface Snapshot {
  readonly guide: Guide;
  /** The node shown; absent on the start view. */
  readonly node?: GuideNode;
  /** Whether the visit may end here. */
  readonly isEnd: boolean;
  /**
   * All facts known: given by the page or learnt from answers, which win. The same object as before the last answer
   * where that taught nothing.
   */
  readonly facts: Facts;
  /** The facts that the page gave, without those that the guide does not have. */
  readonly given: Facts;
  /** The answers that led here, in order. */
  readonly trail: Trail;
  /** The ids of the answers that can be given now: on the start view, the problems. */
  readonly answers: readonly string[];
  /** Which try of the remedy shown this is, from 1. */
  readonly attempt: number;
  /** The remedy to come back to when the detour is done. */
  readonly returnsTo?: NodeId;
  /** What replay could not use; it is tried again after the next answer, so nothing is lost. */
  readonly unused: readonly UnusedEntry[];
}

/** The start view, where nothing is answered yet. A page can show it before it has the engine. */
export const startSnapshot = (guide: Guide, given: Facts): Snapshot => ({
  guide,
  isEnd: false,
  facts: given,
  given,
  trail: [],
  answers: guide.problems.map(({ id }) => id),
  attempt: 1,
  unused: [],
});
