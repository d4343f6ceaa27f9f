import type { Snapshot } from '../engine/snapshot.js';
import type { LoadableGuide } from '../model/loadable-guide.js';
import type { GuideText } from '../model/text.js';
import type { VisitStatus } from './lifecycle.js';

/** A loaded guide in one language, and where the visitor stands in it. */
export interface OpenGuide {
  readonly source: LoadableGuide;
  readonly text: GuideText;
  readonly snapshot: Snapshot;
}

/** A notice to the visitor about the last move: the guide has changed, or answers were set aside. */
export type Notice = 'guide-changed' | 'set-aside';

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
  /** Whether more questions may follow than were announced before the last answer. */
  readonly hasGrown: boolean;
}

/** What happened in a visit that the page may want to know. */
export type VisitEvent =
  | { readonly type: 'started'; readonly guide: string; readonly problem: string }
  /** `before` is where the visitor stood when the answer was given. */
  | { readonly type: 'answered'; readonly before: Snapshot; readonly answer: string }
  | { readonly type: 'failed'; readonly cause: Error };
