import { assign, setup } from 'xstate';
import type { FactId, Facts } from '../../model/fact.js';
import { problemOf } from '../../model/graph/guide-nodes.js';
import type { NodeId } from '../../model/guide.js';
import type { Entry, Trail } from '../../model/trail.js';

/** What the machine remembers beside its state. */
export interface GuideContext {
  /** Facts told by the page. */
  readonly given: Facts;
  /** All facts known. What an answer tells replaces what the page gave. The same object until something is learnt. */
  readonly facts: Facts;
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

/** A fact that is known to have this value. */
export interface KnownFact {
  readonly fact: FactId;
  readonly value: string;
}

/** A remedy that was tried as often as it may be. */
export interface UsedUpRemedy {
  readonly node: NodeId;
  readonly tries: number;
}

export const isKnown = ({ facts }: GuideContext, { fact, value }: KnownFact): boolean =>
  facts[fact] === value;

export const isUsedUp = (context: GuideContext, { node, tries }: UsedUpRemedy): boolean =>
  triesOf(context, node) >= tries;

/** How often a remedy was tried. */
export const triesOf = ({ tries }: GuideContext, node: NodeId): number => tries[node] ?? 0;

/**
 * The named and typed guards and actions that every guide is compiled to, other than the tests of its own conditions. Each name
 * has a capital letter, which the name of a condition never has, so the two cannot meet.
 */
export const guideSetup = setup({
  types: {
    context: {} as GuideContext,
    events: {} as GuideEvent,
    input: {} as { readonly facts: Facts } & Partial<GuideContext>,
    tags: {} as 'end',
  },
  guards: {
    isKnown: ({ context }, params: KnownFact) => isKnown(context, params),
    isUsedUp: ({ context }, params: UsedUpRemedy) => isUsedUp(context, params),
    mayTryAgain: ({ context }, { node, tries }: UsedUpRemedy) => triesOf(context, node) + 1 < tries,
    mayDetour: ({ context }, { node }: { node: NodeId }) => !context.detoured.includes(node),
    returnsTo: ({ context }, { node }: { node: NodeId }) => context.returns.at(-1) === node,
  },
  actions: {
    recordAnswer: assign(({ context, event }, params: Omit<Entry, 'at'>) => ({
      trail: [...context.trail, { ...params, at: 'at' in event ? event.at : 0 }],
    })),
    learnFacts: assign(({ context: { facts } }, { learn }: { learn: Facts }) => {
      const isNew = Object.entries(learn).some(([fact, value]) => facts[fact] !== value);
      return isNew ? { facts: { ...facts, ...learn } } : {};
    }),
    /** As `learnFacts`, but what is known already stays. */
    learnUnknownFacts: assign(({ context: { facts } }, { learn }: { learn: Facts }) => {
      const isNew = Object.keys(learn).some((fact) => !Object.hasOwn(facts, fact));
      return isNew ? { facts: { ...learn, ...facts } } : {};
    }),
    countTry: assign(({ context }, { node }: { node: NodeId }) => ({
      tries: { ...context.tries, [node]: triesOf(context, node) + 1 },
    })),
    /** What was tried in the problems that the detour enters may be tried anew: the situation is another one. */
    takeDetour: assign(
      ({ context }, { node, problems }: { node: NodeId; problems: readonly string[] }) => ({
        returns: [...context.returns, node],
        detoured: [...context.detoured, node],
        tries: Object.fromEntries(
          Object.entries(context.tries).filter(
            ([id]) => !problems.includes(problemOf(id as NodeId)),
          ),
        ),
      }),
    ),
    comeBack: assign(({ context }) => ({ returns: context.returns.slice(0, -1) })),
    startAgain: assign(({ context }) => initialContext(context.given)),
  },
});

export const initialContext = (given: Facts): GuideContext => ({
  given,
  facts: given,
  trail: [],
  tries: {},
  returns: [],
  detoured: [],
});
