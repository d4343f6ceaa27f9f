import type { EntryPoint } from '../model/graph/entry-points.js';
import type { Facts } from '../model/fact.js';
import type { LoadableGuide } from '../model/loadable-guide.js';
import type { Trail } from '../model/trail.js';

/** What the page and the visitor may ask of a visit. */
export type VisitRequest =
  /** The page names a guide. `point` is where to begin, instead of the start view. */
  | {
      readonly type: 'open';
      readonly load: () => Promise<LoadableGuide>;
      readonly point?: EntryPoint | undefined;
    }
  /** The page names no guide any more. */
  | { readonly type: 'close' }
  /** The languages to show, the best first. */
  | { readonly type: 'speak'; readonly locales: readonly string[] }
  /** What the page knows of the visitor's situation. */
  | { readonly type: 'give-facts'; readonly facts: Facts }
  /** The page sets a trail: shows where it leads, now or as soon as the guide is loaded. It may be anything. */
  | { readonly type: 'follow'; readonly trail: Trail }
  /** The visitor goes back or forward to a place that was shown, or follows a link to one. */
  | { readonly type: 'go-to'; readonly trail: Trail }
  /** Begins anew, at the start view or at an entry point; while the guide loads, as soon as it is there. An unknown one changes nothing. */
  | { readonly type: 'start'; readonly point?: EntryPoint | undefined }
  /** Takes back the last `start`, if nothing was answered since. */
  | { readonly type: 'undo' }
  /** Answers the node shown, or picks a problem on the start view. An id that is not offered changes nothing. */
  | { readonly type: 'answer'; readonly answer: string }
  /** Takes back the last answer. */
  | { readonly type: 'back' }
  /** Goes back to the entry at this index of the trail, to answer it again. */
  | { readonly type: 'change'; readonly index: number }
  /** The visitor agrees that private answers are kept, or no longer does. */
  | { readonly type: 'agree'; readonly isAgreed: boolean }
  /** Does what the first answer needs, ahead of it: for when the page is idle. */
  | { readonly type: 'prepare' }
  /** Loads again after a failure. */
  | { readonly type: 'retry' };
