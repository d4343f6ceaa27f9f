import type { SnapshotFrom } from 'xstate';
import type { Guide } from '../../model/guide.js';
import { START } from '../../model/trail.js';
import type { GuideSetup } from './condition-guards.js';
import { initialContext } from './guide-setup.js';

/** A statechart of a guide, or of a part of it. */
export type GuideMachine = ReturnType<typeof chartOf>;

/** Where a visit stands, as XState keeps it. */
export type GuideState = SnapshotFrom<GuideMachine>;

/** The config of a state with others in it. */
export type StatesConfig = Record<string, Parameters<GuideSetup['createStateConfig']>[0]>;

/** Has XState compile a chart with these states, of which `start` is one. It begins in `initial`. */
export function chartOf({ id }: Guide, setup: GuideSetup, initial: string, states: StatesConfig) {
  return setup.createMachine({
    id,
    context: ({ input }) => ({ ...initialContext(input.facts), ...input }),
    initial,
    on: { restart: { target: `#${START}`, actions: 'startAgain' } },
    states,
  });
}
