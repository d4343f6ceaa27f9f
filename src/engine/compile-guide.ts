import type { Answer, Guide, GuideNode, NodeId, Question, Remedy } from '../model/guide.js';
import { START } from '../model/trail.js';
import { problemOf } from '../model/guide-nodes.js';
import { detourOrigins, problemsFrom } from './detour-origins.js';
import { guideSetup, initialContext } from './guide-setup.js';

/** The statechart of a guide: a `start` state, each problem a compound state, each node a state in it. */
export type GuideMachine = ReturnType<typeof build>;

const compiled = new WeakMap<Guide, GuideMachine>();

/**
 * Compiles a guide to an XState machine. Input: `{facts}` as the page gives them. Events: `answer.<id>` and `restart`.
 * End nodes carry the tag `end`. It has no timers and no invoked actors, so pure `transition` and the graph tools work
 * on it. The same guide object gives the same machine.
 */
export function compileGuide(guide: Guide): GuideMachine {
  const known = compiled.get(guide);
  if (known) return known;
  const machine = build(guide);
  compiled.set(guide, machine);
  return machine;
}

function build(guide: Guide) {
  const origins = detourOrigins(guide);
  const problems = guide.problems.map((problem) => {
    const nodes = problem.nodes.map(
      (node) => [localId(node.id), nodeState(guide, node, origins.get(problem.id) ?? [])] as const,
    );
    const state = guideSetup.createStateConfig({
      initial: localId(problem.start),
      states: Object.fromEntries(nodes),
    });
    return [problem.id, state] as const;
  });
  return guideSetup.createMachine({
    id: guide.id,
    context: ({ input }) => initialContext(input.facts, guide.conditions),
    initial: START,
    on: { restart: { target: `#${START}`, actions: 'restart' } },
    states: { [START]: startState(guide), ...Object.fromEntries(problems) },
  });
}

function startState(guide: Guide) {
  return guideSetup.createStateConfig({
    id: START,
    on: Object.fromEntries(
      guide.problems.map(({ id, start }) => [
        `answer.${id}`,
        {
          target: `#${start}`,
          actions: { type: 'record', params: { node: START, answer: id } } as const,
        },
      ]),
    ),
  });
}

function nodeState(guide: Guide, node: GuideNode, origins: readonly NodeId[]) {
  switch (node.kind) {
    case 'question':
      return questionState(node);
    case 'remedy':
      return remedyState(guide, node);
    case 'resolution':
    case 'escalation':
      return guideSetup.createStateConfig({
        id: node.id,
        tags: [node.kind, 'end'],
        on: {
          ...Object.fromEntries(
            node.answers.map((answer) => [`answer.${answer.id}`, transitions(node.id, answer)]),
          ),
          'answer.return': origins.map((origin) => comeBack(node.id, origin)),
        },
      });
  }
}

function questionState({ id, asks, answers }: Question) {
  return guideSetup.createStateConfig({
    id,
    tags: 'question',
    always: asks === undefined ? [] : answers.flatMap((answer) => passOver(asks, answer)),
    on: Object.fromEntries(
      answers.map((answer) => [`answer.${answer.id}`, transitions(id, answer)]),
    ),
  });
}

function remedyState(guide: Guide, { id, tries, answers, detour }: Remedy) {
  const counted = { type: 'countTry', params: { node: id } } as const;
  const replies = answers.map((answer) => {
    const leadOn = transitions(id, answer).map((transition) => ({
      ...transition,
      actions: [...transition.actions, counted],
    }));
    const again = {
      guard: { type: 'mayTryAgain', params: { node: id, tries } } as const,
      actions: [record(id, answer.id), counted],
    };
    return [`answer.${answer.id}`, answer.id === 'failed' ? [again, ...leadOn] : leadOn] as const;
  });
  const failed = answers.find((answer) => answer.id === 'failed');
  return guideSetup.createStateConfig({
    id,
    tags: 'remedy',
    always: failed?.route.map(({ when, to }) => ({
      guard: { type: 'isUsedUp', params: { node: id, tries, when } } as const,
      target: `#${to}`,
    })),
    on: {
      ...Object.fromEntries(replies),
      ...(detour === undefined ? {} : { 'answer.detour': takeDetour(guide, id, detour) }),
    },
  });
}

/** One transition for each branch of an answer; the first whose condition holds is taken. */
function transitions(node: NodeId, { id, learn, route }: Answer) {
  return route.map(({ when, to }) => ({
    guard: { type: 'holds', params: { when, learn } } as const,
    target: `#${to}`,
    actions: [record(node, id), { type: 'learn', params: { facts: learn } } as const],
  }));
}

/** Leads past a question as `answer` would, where the fact it asks for has that answer's value. */
function passOver(fact: string, { learn, route }: Answer) {
  return route.map(({ when, to }) => ({
    guard: { type: 'isKnown', params: { fact, value: learn[fact] ?? '', when, learn } } as const,
    target: `#${to}`,
    actions: { type: 'learnRest', params: { facts: learn } } as const,
  }));
}

function takeDetour(guide: Guide, node: NodeId, to: NodeId) {
  const problems = [...problemsFrom(guide, problemOf(to))];
  return {
    guard: { type: 'mayDetour', params: { node } } as const,
    target: `#${to}`,
    actions: [record(node, 'detour'), { type: 'detour', params: { node, problems } } as const],
  };
}

function comeBack(node: NodeId, origin: NodeId) {
  return {
    guard: { type: 'returnsTo', params: { node: origin } } as const,
    target: `#${origin}`,
    actions: [record(node, 'return'), 'comeBack' as const],
  };
}

const record = (node: NodeId, answer: string) =>
  ({ type: 'record', params: { node, answer } }) as const;

const localId = (id: NodeId): string => id.slice(id.indexOf('/') + 1);
