import type { Way } from '../pages/page.js';

/** When the first question was shown, in milliseconds since the navigation began, and what came until then. */
export interface Shown {
  readonly shown: number;
  readonly requests: number;
  /** Of the bodies, compressed. */
  readonly bytes: number;
}

/** What `in-page.js` adds to each page that is measured. */
export type InPage = typeof globalThis & {
  readonly bench: {
    /** When the first question of this page was shown. */
    readonly first: Promise<Shown>;
    find(way: Way): HTMLElement | undefined;
    firstShown(way: Way): Promise<Shown>;
    timeAnswer(answer: Way, title: Way, expected: string): Promise<number>;
  };
};
