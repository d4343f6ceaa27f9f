import { assign, initialTransition, setup, transition, type SnapshotFrom } from 'xstate';

/**
 * A wait around a deadline: `waiting`, then `over` for good. It has no timer of its own; whoever runs it says what time
 * it is, in milliseconds since 1970, so a page that slept or was reloaded is right at the next tick.
 */
const waitMachine = setup({
  types: {
    context: {} as { readonly deadline: number; readonly now: number },
    events: {} as { readonly type: 'tick'; readonly now: number },
    input: {} as { readonly deadline: number; readonly now: number },
  },
  guards: { isOver: ({ context }) => context.now >= context.deadline },
  actions: { setNow: assign(({ event }) => ({ now: event.now })) },
}).createMachine({
  id: 'wait',
  context: ({ input }) => input,
  initial: 'waiting',
  states: {
    waiting: { always: { guard: 'isOver', target: '#over' }, on: { tick: { actions: 'setNow' } } },
    over: { id: 'over' },
  },
});

export type Wait = SnapshotFrom<typeof waitMachine>;

/** A wait that runs until `deadline`, as things stand at `now`. */
export const startWait = (deadline: number, now: number): Wait =>
  initialTransition(waitMachine, { deadline, now })[0];

/** The wait as it stands at `now`. */
export const tick = (wait: Wait, now: number): Wait =>
  transition(waitMachine, wait, { type: 'tick', now })[0];
