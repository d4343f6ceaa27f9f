import type { Facts } from '../model/fact.js';
import type { LoadableGuide } from '../model/loadable-guide.js';
import type { Trail } from '../model/trail.js';

/** What the page and the visitor may ask of a visit. */
export type VisitRequest =
  /** The page names a guide. `problem` is the one to begin with, instead of the start view. */
  | {
      readonly type: 'open';
      readonly load: () => Promise<LoadableGuide>;
      readonly problem?: string | undefined;
    }
  /** The page names no guide any more. */
  | { readonly type: 'close' }
  /** The languages to show, the best first. */
  | { readonly type: 'speak'; readonly locales: readonly string[] }
  /** What the page knows of the visitor's situation. */
  | { readonly type: 'give-facts'; readonly facts: Facts }
  /** Shows where a trail leads, now or as soon as the guide is loaded. */
  | { readonly type: 'follow'; readonly trail: Trail }
  /** Goes to the start view, or to the first node of a problem. An unknown problem changes nothing. */
  | { readonly type: 'start'; readonly problem?: string | undefined }
  /** Answers the node shown, or picks a problem on the start view. An id that is not offered changes nothing. */
  | { readonly type: 'answer'; readonly answer: string }
  /** Takes back the last answer. */
  | { readonly type: 'back' }
  /** Goes back to the entry at this index of the trail, to answer it again. */
  | { readonly type: 'change'; readonly index: number }
  /** Does what the first answer needs, ahead of it: for when the page is idle. */
  | { readonly type: 'prepare' }
  /** Loads again after a failure. */
  | { readonly type: 'retry' };
