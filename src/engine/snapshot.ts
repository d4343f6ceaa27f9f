import type { SnapshotFrom, StateValueMap } from 'xstate';
import type { Facts } from '../model/fact.js';
import { nodesOf } from '../model/guide-nodes.js';
import type { Guide, GuideNode, NodeId } from '../model/guide.js';
import type { Entry, Trail } from '../model/trail.js';
import type { GuideMachine } from './compile-guide.js';
import { factsOf } from './guide-setup.js';

/** An entry of a trail that replay could not use, and why. */
export interface UnusedEntry {
  readonly entry: Entry;
  /** `unknown-node`, `unknown-answer`: the guide no longer has it. `not-reached`: the way does not pass there now. */
  readonly reason: 'unknown-node' | 'unknown-answer' | 'not-reached';
}

/** The engine's immutable view of where a trail leads. */
export interface Snapshot {
  readonly guide: Guide;
  /** The node shown; absent on the start view. */
  readonly node?: GuideNode;
  /** All facts known: given by the page or learnt from answers. */
  readonly facts: Facts;
  /** The facts that the page gave, without those that the guide does not have. */
  readonly given: Facts;
  /** The answers that led here, in order. */
  readonly trail: Trail;
  /** The ids of the answers that can be given now: on the start view, the problems. */
  readonly answers: readonly string[];
  /** Which try of the remedy shown this is, from 1. */
  readonly attempt: number;
  /** The remedy to come back to when the detour is done. */
  readonly returnsTo?: NodeId;
  /** What replay could not use; it is tried again after the next answer, so nothing is lost. */
  readonly unused: readonly UnusedEntry[];
}

/** Reads a machine's state; `unused` is what replay set aside on the way there. */
export function readSnapshot(
  guide: Guide,
  state: SnapshotFrom<GuideMachine>,
  unused: readonly UnusedEntry[] = [],
): Snapshot {
  const node = nodeOf(guide, state);
  const { context } = state;
  const returnsTo = context.returns.at(-1);
  return {
    guide,
    ...(node === undefined ? {} : { node }),
    facts: factsOf(context),
    given: context.given,
    trail: context.trail,
    answers: node === undefined ? guide.problems.map(({ id }) => id) : answersOf(node, state),
    attempt: node === undefined ? 1 : (context.tries[node.id] ?? 0) + 1,
    ...(returnsTo === undefined ? {} : { returnsTo }),
    unused,
  };
}

function nodeOf(guide: Guide, { value }: SnapshotFrom<GuideMachine>): GuideNode | undefined {
  if (typeof value === 'string') return undefined;
  const id = nodeIdOf(value);
  return nodesOf(guide).get(id);
}

/** The id of the node whose state is active: one problem, and one node in it. */
export function nodeIdOf(value: StateValueMap): NodeId {
  const [[problem, local] = ['', '']] = Object.entries(value);
  return `${problem}/${typeof local === 'string' ? local : ''}`;
}

function answersOf(node: GuideNode, state: SnapshotFrom<GuideMachine>): string[] {
  const ids = node.answers.map(({ id }) => id);
  const extra = ['detour', 'return'].filter((id) => state.can({ type: `answer.${id}`, at: 0 }));
  return [...ids, ...extra];
}
