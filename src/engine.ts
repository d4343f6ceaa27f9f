/** The statechart without elements: for tests, statistics and other ways to show a guide. */

export type { GuideMachine } from './engine/chart/chart-of.js';
export { compileGuide } from './engine/chart/compile-guide.js';
export type { GuideContext, GuideEvent } from './engine/chart/guide-setup.js';
export { replay } from './engine/replay.js';
export type { Snapshot, UnusedEntry } from './engine/snapshot.js';
export { answer, back, begin, change, restart } from './engine/moves.js';
