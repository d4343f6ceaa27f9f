import type { NodeId } from '../../model/guide.js';
import type { Trail } from '../../model/trail.js';

/** What of a visit may be told, linked, stored or copied. It never rules out a value of a sensitive fact. */
export interface PublicView {
  /** The answers that led here, without those that are left out. */
  readonly trail: Trail;
  /** `trail`, and what of the answers that were set aside may be kept. */
  readonly kept: Trail;
  /** Whether an answer is missing in `kept`. */
  readonly isPartial: boolean;
  /** The node shown; `null` on the start view, or if it is private. */
  readonly node: NodeId | null;
}

/** The view of the start view, where nothing is answered yet. */
export const NOTHING_TOLD: PublicView = { trail: [], kept: [], isPartial: false, node: null };
