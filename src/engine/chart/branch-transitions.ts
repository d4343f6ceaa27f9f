import type { Condition } from '../../model/condition.js';
import type { Facts } from '../../model/fact.js';
import type { Answer, NodeId, Question, Remedy } from '../../model/guide.js';
import type { Entry } from '../../model/trail.js';
import type { BranchParams, ConditionName } from './condition-guards.js';
import { withoutEmpty } from './without-empty.js';

/** One transition for each branch of an answer; the first whose condition holds is taken. */
export const answerTransitions = (node: NodeId, answer: Answer) =>
  branchTransitions(answer, { learn: answer.learn }, [
    recordAnswer(node, answer.id),
    ...learnFacts(answer.learn),
  ]);

/** As an answer to a remedy leads on, where it counts as a try. */
export const replyTransitions = (node: NodeId, answer: Answer) =>
  branchTransitions(answer, { learn: answer.learn }, [
    recordAnswer(node, answer.id),
    ...learnFacts(answer.learn),
    countTry(node),
  ]);

/** Lead past a question as `answer` would, where the fact that it asks for has that answer's value. */
export function passQuestion({ asks }: Question, answer: Answer) {
  const value = asks === undefined ? undefined : answer.learn[asks];
  if (asks === undefined || value === undefined) return [];
  const rest = Object.entries(answer.learn).filter(([fact]) => fact !== asks);
  const learn = Object.fromEntries(rest);
  const learnRest = { type: 'learnUnknownFacts', params: { learn } } as const;
  return branchTransitions(
    answer,
    { learn, known: { fact: asks, value } },
    rest.length === 0 ? [] : [learnRest],
  );
}

/** Lead past a remedy that is used up, as if it had failed. */
export const passRemedy = ({ id, tries }: Remedy, failed: Answer) =>
  branchTransitions(
    failed,
    { learn: failed.learn, usedUp: { node: id, tries } },
    learnFacts(failed.learn),
  );

/** Puts an answer on the trail. */
export const recordAnswer = (node: Entry['node'], answer: string) =>
  ({ type: 'recordAnswer', params: { node, answer } }) as const;

export const countTry = (node: NodeId) => ({ type: 'countTry', params: { node } }) as const;

const learnFacts = (learn: Facts) =>
  Object.keys(learn).length === 0 ? [] : [{ type: 'learnFacts', params: { learn } } as const];

const branchTransitions = <A>({ route }: Answer, params: BranchParams, actions: readonly A[]) =>
  route.map(({ when, to }) =>
    withoutEmpty({ guard: branchGuard(when, params), target: `#${to}`, actions }),
  );

/** The test of a branch; absent where it always passes. */
function branchGuard(when: Condition | undefined, { known, usedUp, learn }: BranchParams) {
  if (when === undefined) {
    if (known) return { type: 'isKnown', params: known } as const;
    if (usedUp) return { type: 'isUsedUp', params: usedUp } as const;
    return undefined;
  }
  const params = withoutEmpty({ known, usedUp, learn });
  if (!('named' in when)) return { type: 'conditionHolds', params: { when, ...params } } as const;
  const type = when.named as ConditionName;
  return Object.keys(params).length === 0 ? type : { type, params };
}
