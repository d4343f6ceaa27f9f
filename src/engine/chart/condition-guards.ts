import { holds, type Condition, type Conditions } from '../../model/condition.js';
import type { Facts } from '../../model/fact.js';
import {
  guideSetup,
  isKnown,
  isUsedUp,
  type GuideContext,
  type KnownFact,
  type UsedUpRemedy,
} from './guide-setup.js';

/** What must hold beside the condition of a branch, and what its condition may count on. */
export interface BranchParams {
  /** What the answer tells, which its condition counts on already. */
  readonly learn?: Facts | undefined;
  /** The branch passes over a question whose fact is known. What is known then wins over `learn`. */
  readonly known?: KnownFact | undefined;
  /** The branch passes over a remedy that is used up. */
  readonly usedUp?: UsedUpRemedy | undefined;
}

/** The name of a condition, as a type that no other guard's name has: those have a capital letter. */
export type ConditionName = Lowercase<string>;

/** The guards made of conditions, and the params of each. */
type ConditionGuards = Record<ConditionName, BranchParams | undefined> & {
  /** For a condition without a name, which is in the params. */
  conditionHolds: BranchParams & { readonly when: Condition };
};

export type GuideSetup = ReturnType<typeof setupFor>;

/** The guards and actions of one guide: each of its conditions is a guard, under the name that its author gave. */
export function setupFor(conditions: Conditions) {
  const named = Object.keys(conditions).map((id) => {
    const guard = ({ context }: { context: GuideContext }, params: BranchParams | undefined) =>
      passes(context, { named: id }, conditions, params);
    return [id, guard] as const;
  });
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- no further actions
  return guideSetup.extend<{}, ConditionGuards>({
    guards: {
      ...(Object.fromEntries(named) as Record<ConditionName, (typeof named)[number][1]>),
      conditionHolds: ({ context }, { when, ...params }) =>
        passes(context, when, conditions, params),
    },
  });
}

function passes(
  context: GuideContext,
  when: Condition,
  conditions: Conditions,
  { learn, known, usedUp }: BranchParams = {},
): boolean {
  if (known && !isKnown(context, known)) return false;
  if (usedUp && !isUsedUp(context, usedUp)) return false;
  const facts = known ? { ...learn, ...context.facts } : { ...context.facts, ...learn };
  return holds(when, facts, conditions);
}
