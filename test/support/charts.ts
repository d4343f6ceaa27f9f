/** A guide's statechart, with what leads it from state to state. */
export { initialTransition, setup, transition } from 'xstate';
export { compileGuide } from '../../src/engine/compile-guide.js';
