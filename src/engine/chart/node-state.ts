import { byKind, type ByKind } from '../../model/by-kind.js';
import { problemOf } from '../../model/graph/guide-nodes.js';
import type {
  Answer,
  Escalation,
  GuideNode,
  NodeId,
  NoticeNode,
  Question,
  Remedy,
  Resolution,
} from '../../model/guide.js';
import {
  answerTransitions,
  countTry,
  passQuestion,
  passRemedy,
  recordAnswer,
  replyTransitions,
} from './branch-transitions.js';
import type { GuideSetup } from './condition-guards.js';
import type { Detours } from './detours.js';
import { withoutEmpty } from './without-empty.js';

/** What a node's state needs to know of its guide. */
export interface Surroundings {
  readonly setup: GuideSetup;
  readonly detours: Detours;
}

/** The config of a node's state. */
export type NodeState = Parameters<GuideSetup['createStateConfig']>[0];

const STATES: ByKind<GuideNode, NodeState, [Surroundings]> = {
  question: questionState,
  remedy: remedyState,
  notice: noticeState,
  resolution: endState,
  escalation: endState,
};

/** The state of a node, whose id is the node's. */
export const nodeState = (node: GuideNode, surroundings: Surroundings): NodeState =>
  byKind(STATES, node, surroundings);

function questionState(question: Question, { setup }: Surroundings) {
  const { id, answers } = question;
  return setup.createStateConfig(
    withoutEmpty({
      id,
      always: answers.flatMap((answer) => passQuestion(question, answer)),
      on: onAnswers(answers, (answer) => answerTransitions(id, answer)),
    }),
  );
}

function remedyState(remedy: Remedy, { setup, detours }: Surroundings) {
  const { id, tries, answers, detour } = remedy;
  const failed = answers.find((answer) => answer.id === 'failed');
  const tryAgain = {
    guard: { type: 'mayTryAgain', params: { node: id, tries } } as const,
    actions: [recordAnswer(id, 'failed'), countTry(id)],
  };
  return setup.createStateConfig(
    withoutEmpty({
      id,
      always: failed && passRemedy(remedy, failed),
      on: withoutEmpty({
        ...onAnswers(answers, (answer) => [
          ...(answer === failed && tries > 1 ? [tryAgain] : []),
          ...replyTransitions(id, answer),
        ]),
        'answer.detour': detour && takeDetour(id, detour, detours),
      }),
    }),
  );
}

function noticeState({ id, answers }: NoticeNode, { setup }: Surroundings) {
  const on = onAnswers(answers, (answer) => answerTransitions(id, answer));
  return setup.createStateConfig({ id, on });
}

function endState({ id, answers }: Resolution | Escalation, { setup, detours }: Surroundings) {
  const origins = detours.originsOf(problemOf(id));
  return setup.createStateConfig(
    withoutEmpty({
      id,
      tags: 'end',
      on: withoutEmpty({
        ...onAnswers(answers, (answer) => answerTransitions(id, answer)),
        'answer.return': origins.map((origin) => comeBack(id, origin)),
      }),
    }),
  );
}

function takeDetour(node: NodeId, to: NodeId, detours: Detours) {
  const problems = [...detours.problemsFrom(to)];
  return {
    guard: { type: 'mayDetour', params: { node } } as const,
    target: `#${to}`,
    actions: [
      recordAnswer(node, 'detour'),
      { type: 'takeDetour', params: { node, problems } } as const,
    ],
  };
}

function comeBack(node: NodeId, origin: NodeId) {
  return {
    guard: { type: 'returnsTo', params: { node: origin } } as const,
    target: `#${origin}`,
    actions: [recordAnswer(node, 'return'), 'comeBack' as const],
  };
}

/** The event of each answer, with what it leads to. */
const onAnswers = <T>(answers: readonly Answer[], transitions: (answer: Answer) => T) =>
  Object.fromEntries(
    answers.map((answer) => [`answer.${answer.id}` as const, transitions(answer)]),
  );

/** The name of a node's state in that of its problem. */
export const localId = (id: NodeId): string => id.slice(id.indexOf('/') + 1);
