import type { Snapshot } from '../engine/snapshot.js';
import type { LoadableGuide } from '../model/loadable-guide.js';
import type { GuideText } from '../model/text.js';
import type { VisitStatus } from './lifecycle.js';

/** A guide that is there, in one language, and where the visitor stands in it. */
export interface OpenGuide {
  readonly source: LoadableGuide;
  readonly text: GuideText;
  readonly snapshot: Snapshot;
}

/** What the visitor is told of the last move: the guide has changed, or answers were set aside. */
export type Notice = 'guide-changed' | 'set-aside';

/** All that there is to show of a visit. A new object after each change. */
export interface VisitState {
  readonly status: VisitStatus;
  /** Whether something is on its way. */
  readonly isBusy: boolean;
  /** The guide to show; absent where there is none, and where the page means another one that cannot be had. */
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
