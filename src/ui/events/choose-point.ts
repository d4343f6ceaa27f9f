import type { Trail } from '../../model/trail.js';

/** Internal: the visitor chose a point that the search found; `trail` leads there. Bubbles out of the start view. */
export class ChoosePointEvent extends Event {
  constructor(readonly trail: Trail) {
    super('choose-point', { bubbles: true, composed: true });
  }
}
