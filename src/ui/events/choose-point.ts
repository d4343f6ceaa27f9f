import type { Trail } from '../../model/trail.js';

/** Internal: the visitor chose a point that the search found, with the way there. Bubbles out of the start view. */
export class ChoosePointEvent extends Event {
  static readonly type = 'choose-point';

  constructor(readonly trail: Trail) {
    super(ChoosePointEvent.type, { bubbles: true, composed: true });
  }
}
