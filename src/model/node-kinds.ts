import type { NodeKind } from './guide.js';

/** The kinds that say above their title what they are. */
export type NamedKind = Exclude<NodeKind, 'question' | 'notice'>;

export const isNamed = (kind: NodeKind): kind is NamedKind =>
  kind !== 'question' && kind !== 'notice';

/** The replies that every node of a kind may have; an author gives the others their own ids. */
export interface Replies {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** What the rest of the code has to know of a kind of node. */
export interface NodeTraits {
  /** Whether a visit may end here. */
  readonly isEnd: boolean;
  /** The ids of its answers, where they are fixed; absent where the author chooses them. */
  readonly replies?: Replies;
  /** Whether one of its answers can be given any number of times in a visit. */
  readonly isUnbounded: (answer: string) => boolean;
  /** Under which heading of the hand-over its answers stand; absent where they tell nothing of the visitor. */
  readonly recordedAs?: 'found' | 'tried';
  /** Whether it must have words under its title. */
  readonly needsBody: boolean;
  /** Whether the hand-over says something of the node itself. */
  readonly needsSummary: boolean;
}

/** The kinds of node. A new kind has to say all of this. */
export const NODE_KINDS: Readonly<Record<NodeKind, NodeTraits>> = {
  question: {
    isEnd: false,
    isUnbounded: () => true,
    recordedAs: 'found',
    needsBody: false,
    needsSummary: false,
  },
  remedy: {
    isEnd: false,
    replies: { required: ['worked', 'failed', 'could-not'], optional: [] },
    // Its tries are counted; when they are used up, it is passed over as if it had failed.
    isUnbounded: (answer) => answer === 'failed',
    recordedAs: 'tried',
    needsBody: true,
    needsSummary: true,
  },
  notice: {
    isEnd: false,
    replies: { required: ['continue'], optional: [] },
    isUnbounded: () => true,
    needsBody: true,
    needsSummary: false,
  },
  resolution: {
    isEnd: true,
    replies: { required: [], optional: ['unsolved'] },
    isUnbounded: () => true,
    recordedAs: 'found',
    needsBody: true,
    needsSummary: true,
  },
  escalation: {
    isEnd: true,
    replies: { required: [], optional: [] },
    isUnbounded: () => true,
    recordedAs: 'found',
    needsBody: true,
    needsSummary: true,
  },
};

/** Whether a visit may end at a node. */
export const isEnd = (node: { readonly kind: NodeKind } | undefined): boolean =>
  node !== undefined && NODE_KINDS[node.kind].isEnd;
