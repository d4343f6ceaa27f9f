import type { Trail } from '../../model/trail.js';

/** Internal: the visitor chose a point that the search found, with the way there. */
export class ChoosePointEvent extends Event {
  static readonly type = 'choose-point';

  constructor(readonly trail: Trail) {
    super(ChoosePointEvent.type, { bubbles: true });
  }
}
