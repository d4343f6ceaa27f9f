import { assign, setup } from 'xstate';
import { holds, type Condition, type Conditions } from '../model/condition.js';
import type { Facts } from '../model/fact.js';
import { problemOf } from '../model/guide-nodes.js';
import type { NodeId, NodeKind } from '../model/guide.js';
import type { Entry, Trail } from '../model/trail.js';

/** What the machine remembers beside its state. */
export interface GuideContext {
  readonly conditions: Conditions;
  /** Facts told by the page. */
  readonly given: Facts;
  /** Facts told by answers; they win over what the page gave. */
  readonly learnt: Facts;
  readonly trail: Trail;
  /** How often each remedy was tried. */
  readonly tries: Readonly<Record<NodeId, number>>;
  /** The remedies to come back to, outermost first. */
  readonly returns: readonly NodeId[];
  /** The remedies whose detour was taken: each once in a visit. */
  readonly detoured: readonly NodeId[];
}

/** `answer.<id>` answers the node shown (on the start view: picks a problem) at a time in ms since 1970. */
export type GuideEvent =
  { readonly type: `answer.${string}`; readonly at: number } | { readonly type: 'restart' };

/** The condition of a branch, on facts that already include what the answer tells. */
export interface BranchTest {
  readonly when?: Condition | undefined;
  readonly learn?: Facts | undefined;
}

export const factsOf = ({ given, learnt }: GuideContext): Facts => ({ ...given, ...learnt });

function passes(context: GuideContext, { when, learn }: BranchTest, wins?: 'rest'): boolean {
  const known = factsOf(context);
  const facts = wins === 'rest' ? { ...learn, ...known } : { ...known, ...learn };
  return when === undefined || holds(when, facts, context.conditions);
}

const triesOf = (context: GuideContext, node: NodeId): number => context.tries[node] ?? 0;

/** The named and typed guards and actions of which every guide is compiled. */
export const guideSetup = setup({
  types: {
    context: {} as GuideContext,
    events: {} as GuideEvent,
    input: {} as { readonly facts: Facts },
    tags: {} as NodeKind | 'end',
  },
  guards: {
    holds: ({ context }, params: BranchTest) => passes(context, params),
    isKnown: ({ context }, params: BranchTest & { fact: string; value: string }) =>
      factsOf(context)[params.fact] === params.value && passes(context, params, 'rest'),
    isUsedUp: ({ context }, params: BranchTest & { node: NodeId; tries: number }) =>
      triesOf(context, params.node) >= params.tries && passes(context, params),
    mayTryAgain: ({ context }, params: { node: NodeId; tries: number }) =>
      triesOf(context, params.node) + 1 < params.tries,
    mayDetour: ({ context }, params: { node: NodeId }) => !context.detoured.includes(params.node),
    returnsTo: ({ context }, params: { node: NodeId }) => context.returns.at(-1) === params.node,
  },
  actions: {
    record: assign(({ context, event }, params: Omit<Entry, 'at'>) => ({
      trail: [...context.trail, { ...params, at: 'at' in event ? event.at : 0 }],
    })),
    learn: assign(({ context }, params: { facts: Facts }) => ({
      learnt: { ...context.learnt, ...params.facts },
    })),
    /** As `learn`, where what is known already stays. */
    learnRest: assign(({ context }, params: { facts: Facts }) => {
      const known = factsOf(context);
      const rest = Object.entries(params.facts).filter(([fact]) => !(fact in known));
      return { learnt: { ...context.learnt, ...Object.fromEntries(rest) } };
    }),
    countTry: assign(({ context }, params: { node: NodeId }) => ({
      tries: { ...context.tries, [params.node]: triesOf(context, params.node) + 1 },
    })),
    /** What was tried in the problems that the detour enters may be tried anew: the situation is another one. */
    detour: assign(({ context }, params: { node: NodeId; problems: readonly string[] }) => ({
      returns: [...context.returns, params.node],
      detoured: [...context.detoured, params.node],
      tries: Object.fromEntries(
        Object.entries(context.tries).filter(
          ([id]) => !params.problems.includes(problemOf(id as NodeId)),
        ),
      ),
    })),
    comeBack: assign(({ context }) => ({ returns: context.returns.slice(0, -1) })),
    restart: assign(({ context }) => initialContext(context.given, context.conditions)),
  },
});

export const initialContext = (given: Facts, conditions: Conditions): GuideContext => ({
  conditions,
  given,
  learnt: {},
  trail: [],
  tries: {},
  returns: [],
  detoured: [],
});
