import { assign, createActor, type Actor } from 'xstate';
import { setup } from '../engine/lean-setup.js';

/**
 * A wait around a deadline: `waiting`, then `over` for good. It has no timer of its own; whoever runs it says what time
 * it is, in milliseconds since 1970, so a page that slept or was reloaded is right at the next tick.
 */
export const waitMachine = setup({
  types: {
    context: {} as { readonly deadline: number; readonly now: number },
    events: {} as { readonly type: 'tick'; readonly now: number },
    input: {} as { readonly deadline: number; readonly now: number },
  },
  guards: { isOver: ({ context }) => context.now >= context.deadline },
  actions: { setNow: assign({ now: ({ event }) => event.now }) },
}).createMachine({
  id: 'wait',
  context: ({ input }) => input,
  initial: 'waiting',
  states: {
    waiting: { always: { guard: 'isOver', target: 'over' }, on: { tick: { actions: 'setNow' } } },
    over: {},
  },
});

export type Wait = Actor<typeof waitMachine>;

/** A wait that runs until `deadline`, as things stand at `now`. */
export const startWait = (deadline: number, now: number): Wait =>
  createActor(waitMachine, { input: { deadline, now } }).start();
