import type { OpenGuide } from '../../session/visit-state.js';
import type { Words } from '../text/words.js';

/** What the element of a node, or the start view, needs. */
export interface NodeSettings extends OpenGuide {
  readonly words: Words;
  /** The level of the heading, 1 to 6. */
  readonly headingLevel: number;
  /** Whether more questions may follow than the visitor was told before. */
  readonly hasGrown: boolean;
  /** Whether a wait is still there after the page was closed. */
  readonly outlastsPage: boolean;
  /** The ids of the problems that the start view offers. */
  readonly problems: readonly string[];
}
