import type { PublicView } from '../engine/public/public-view.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { NodeId } from '../model/guide.js';
import type { LoadableGuide } from '../model/loadable-guide.js';
import type { GuideText } from '../model/text/text.js';
import type { VisitStatus } from './lifecycle.js';

/** A loaded guide in one language, and where the visitor stands in it. */
export interface OpenGuide {
  readonly source: LoadableGuide;
  readonly text: GuideText;
  readonly snapshot: Snapshot;
  /** What of it may leave this visit. */
  readonly view: PublicView;
  /** How many questions at most are still to come, the one shown included; `undefined` until a large guide is looked through. */
  readonly questionsLeft: number | undefined;
}

/**
 * A notice to the visitor about the last move: the guide has changed, answers were set aside, a private answer was not kept, or
 * the answers were forgotten and can be had back.
 */
export type Notice = 'guide-changed' | 'set-aside' | 'not-kept' | 'forgotten';

/**
 * Whether this place outlasts the page: it does not (`lost`), its private answers may if the visitor agrees (`ask`), or they
 * do since the visitor has agreed (`agreed`); `kept` where nothing private is in it.
 */
export type Keeping = 'lost' | 'ask' | 'agreed' | 'kept';

/** Everything there is to show of a visit. A new object after each change. */
export interface VisitState {
  readonly status: VisitStatus;
  /** Whether something is loading. */
  readonly isBusy: boolean;
  /** The guide to show; absent if there is none, or if the page names another one that could not be loaded. */
  readonly shown?: OpenGuide;
  /** Why the guide, or its words, cannot be shown. */
  readonly failure?: Error;
  readonly notice?: Notice;
  readonly keeping: Keeping;
  /** Whether more questions may follow than were announced before the last answer. */
  readonly hasGrown: boolean;
}

/** What happened in a visit that the page may know. */
export type VisitEvent =
  /** `node` is where it began, if that is not the first of the problem. */
  | {
      readonly type: 'started';
      readonly guide: string;
      readonly problem: string;
      readonly node: NodeId | null;
    }
  /** A public answer was given. */
  | {
      readonly type: 'answered';
      readonly guide: string;
      readonly node: NodeId;
      readonly answer: string;
    }
  | { readonly type: 'failed'; readonly cause: Error };
