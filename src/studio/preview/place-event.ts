import type { Place } from './frame-messages.js';

/** The visit in the preview stands elsewhere now. */
export class PlaceEvent extends Event {
  constructor(readonly place: Place) {
    super('place', { bubbles: true, composed: true });
  }
}
