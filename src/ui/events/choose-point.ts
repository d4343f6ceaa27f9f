import type { EntryPoint } from '../../model/graph/entry-points.js';

/** Internal: the visitor chose a point that the search found. Bubbles out of the start view. */
export class ChoosePointEvent extends Event {
  constructor(readonly point: EntryPoint) {
    super('choose-point', { bubbles: true, composed: true });
  }
}
