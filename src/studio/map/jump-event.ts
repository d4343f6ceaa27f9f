import type { EntryPoint } from '../../model/graph/entry-points.js';

/** A visit is to begin at a problem or node. */
export class JumpEvent extends Event {
  constructor(readonly point: EntryPoint) {
    super('jump', { bubbles: true, composed: true });
  }
}
