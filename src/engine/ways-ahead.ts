import { byKind, type ByKind } from '../model/by-kind.js';
import { factsRead, type Condition, type Conditions } from '../model/condition.js';
import type { FactId, Facts } from '../model/fact.js';
import { nodesOf } from '../model/graph/guide-nodes.js';
import type { Answer, Guide, GuideNode, NodeId } from '../model/guide.js';
import { isEnd, NODE_KINDS } from '../model/node-kinds.js';
import { strongComponentSteps } from '../model/graph/strong-components.js';
import type { Steps } from '../model/steps.js';

/** The nodes of a guide, each after all that it leads to, as far as its answers lead on. */
export interface WaysAhead {
  readonly nodes: readonly NodeAhead[];
  readonly positions: ReadonlyMap<NodeId, number>;
}

export interface NodeAhead {
  readonly isQuestion: boolean;
  readonly asks?: FactId | undefined;
  readonly answers: readonly AnswerAhead[];
}

export interface AnswerAhead {
  readonly learn: Facts;
  readonly branches: readonly BranchAhead[];
}

export interface BranchAhead {
  /** The position of the node that it leads to, which is before that of its own node. */
  readonly to: number;
  /** Absent where it is always open. */
  readonly test?: TestAhead | undefined;
}

export interface TestAhead {
  readonly when: Condition;
  /** The facts that decide whether it holds. */
  readonly reads: readonly FactId[];
}

const cache = new WeakMap<Guide, WaysAhead>();

/** What is ahead of each node, as far as it was found already. */
export const knownWays = (guide: Guide): WaysAhead | undefined => cache.get(guide);

/** Finds what is ahead of each node of a guide, whatever the facts. Once for a guide object. */
export function* findWays(guide: Guide): Steps<WaysAhead> {
  const known = cache.get(guide);
  if (known) return known;
  const answers = yield* answersAhead(guide);
  const targets = (id: NodeId) => targetsOf(answers.get(id) ?? []);
  const order = (yield* strongComponentSteps(answers.keys(), targets)).flat();
  const positions = new Map(order.map((id, index) => [id, index]));
  const nodes: NodeAhead[] = [];
  for (const id of order) {
    yield;
    const node = nodesOf(guide).get(id);
    if (node === undefined) continue;
    const ahead = (answers.get(id) ?? []).map((answer) =>
      answerAhead(answer, positions, guide.conditions),
    );
    nodes.push({ ...byKind(ASKED, node), answers: ahead });
  }
  const ways = { nodes, positions };
  cache.set(guide, ways);
  return ways;
}

/** The answers of each node, but none of an end, and of counted ones no branch that can lead back round to the node. */
function* answersAhead(guide: Guide): Steps<ReadonlyMap<NodeId, readonly Answer[]>> {
  const nodes = nodesOf(guide);
  const loops = new Map<NodeId, number>();
  const targets = (id: NodeId) => targetsOf(nodes.get(id)?.answers ?? []);
  const components = yield* strongComponentSteps(nodes.keys(), targets);
  components.forEach((component, loop) => component.forEach((id) => loops.set(id, loop)));
  const leadingOn = ({ id, kind }: GuideNode, answer: Answer): Answer => {
    if (NODE_KINDS[kind].isUnbounded(answer.id)) return answer;
    return { ...answer, route: answer.route.filter(({ to }) => loops.get(to) !== loops.get(id)) };
  };
  const ahead = new Map<NodeId, readonly Answer[]>();
  for (const [id, node] of nodes) {
    yield;
    ahead.set(id, isEnd(node) ? [] : node.answers.map((answer) => leadingOn(node, answer)));
  }
  return ahead;
}

const targetsOf = (answers: readonly Answer[]): NodeId[] =>
  answers.flatMap(({ route }) => route.map(({ to }) => to));

const ASKED: ByKind<GuideNode, Pick<NodeAhead, 'isQuestion' | 'asks'>> = {
  question: ({ asks }) => ({ isQuestion: true, asks }),
  remedy: () => ({ isQuestion: false }),
  notice: () => ({ isQuestion: false }),
  resolution: () => ({ isQuestion: false }),
  escalation: () => ({ isQuestion: false }),
};

const answerAhead = (
  { learn, route }: Answer,
  positions: ReadonlyMap<NodeId, number>,
  conditions: Conditions,
): AnswerAhead => ({
  learn,
  branches: route.map(({ to, when }) => ({
    to: positions.get(to) ?? 0,
    test: when && { when, reads: factsRead(when, conditions) },
  })),
});
