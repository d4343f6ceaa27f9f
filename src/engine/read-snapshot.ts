import type { StateValueMap } from 'xstate';
import { nodesOf } from '../model/graph/guide-nodes.js';
import type { Guide, GuideNode, NodeId } from '../model/guide.js';
import { START } from '../model/trail.js';
import type { GuideState } from './chart/chart-of.js';
import { DETOUR_ANSWERS } from './chart/detours.js';
import { triesOf } from './chart/guide-setup.js';
import type { Snapshot, UnusedEntry } from './snapshot.js';

/** Beside the snapshots and not in them, so that a snapshot is plain data and a changed copy of it has no state. */
const states = new WeakMap<Snapshot, GuideState>();

/** The machine's state that a snapshot was read from; absent for a snapshot that was made by hand. */
export const stateOf = (snapshot: Snapshot): GuideState | undefined => states.get(snapshot);

/** Reads a machine's state; `unused` is what replay set aside on the way there. */
export function readSnapshot(
  guide: Guide,
  state: GuideState,
  unused: readonly UnusedEntry[] = [],
): Snapshot {
  const node = nodeOf(guide, state);
  const { context } = state;
  const returnsTo = context.returns.at(-1);
  const snapshot: Snapshot = {
    guide,
    ...(node === undefined ? {} : { node }),
    isEnd: state.hasTag('end'),
    facts: context.facts,
    given: context.given,
    trail: context.trail,
    answers: node === undefined ? guide.problems.map(({ id }) => id) : answersOf(node, state),
    attempt: node === undefined ? 1 : triesOf(context, node.id) + 1,
    ...(returnsTo === undefined ? {} : { returnsTo }),
    unused,
  };
  states.set(snapshot, state);
  return snapshot;
}

function nodeOf(guide: Guide, { value }: GuideState): GuideNode | undefined {
  if (typeof value === 'string') return undefined;
  return nodesOf(guide).get(nodeIdOf(value));
}

/** The id of the node whose state is active, or that of the start view. */
export const placeOf = ({ value }: Pick<GuideState, 'value'>): NodeId | typeof START =>
  typeof value === 'string' ? START : nodeIdOf(value);

/** The id of the node whose state is active: one problem, and one node in it. */
export function nodeIdOf(value: StateValueMap): NodeId {
  const [[problem, local] = ['', '']] = Object.entries(value);
  return `${problem}/${typeof local === 'string' ? local : ''}`;
}

function answersOf(node: GuideNode, state: GuideState): string[] {
  const ids = node.answers.map(({ id }) => id);
  const extra = DETOUR_ANSWERS.filter((id) => state.can({ type: `answer.${id}`, at: 0 }));
  return [...ids, ...extra];
}
