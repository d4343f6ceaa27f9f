/** A guide's statechart, and the functions that move it from state to state. */
export { initialTransition, setup, transition } from 'xstate';
export { compileGuide } from '../../src/engine/chart/compile-guide.js';
