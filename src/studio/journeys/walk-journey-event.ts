import type { Journey } from '../../content/format/scenarios-file.js';

/** A journey is to be walked in the preview. */
export class WalkJourneyEvent extends Event {
  constructor(readonly journey: Journey) {
    super('walk-journey', { bubbles: true, composed: true });
  }
}
