/** All that a visit needs beyond the start view. It is loaded apart, since a first question can be shown without it. */

export { answer, back, begin, change } from './moves.js';
export { PublicViews } from './public/public-views.js';
export { questionsLeft } from './questions-left.js';
export { replay } from './replay.js';
export { prepare } from './prepare.js';
