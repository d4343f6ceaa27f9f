import type { DataPath } from '../../model/data-path.js';
import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Answer, Guide, GuideNode, NodeId } from '../../model/guide.js';
import { askedBy } from '../../model/node-fields.js';
import type { Steps } from '../../model/steps.js';
import { strongComponents } from '../../model/graph/strong-components.js';
import { checkMost } from './check-most.js';
import { ConditionTests } from '../structure/condition-tests.js';
import { MOST } from './limits.js';
import { placedNodes } from '../places.js';
import type { Reporter } from '../reporter.js';

/** What may happen by itself, until it is the visitor's turn again. */
interface Work {
  /** Nodes passed over, because what they ask for is known or because their tries are used up. */
  readonly passed: number;
  /** Branches looked at, and tests on facts in their conditions. */
  readonly tests: number;
}

const NONE: Work = { passed: 0, tests: 0 };

/**
 * Finds places from which too much happens by itself. For guides in which no loop is made of nodes that may be passed over:
 * then each node is looked at once, after all nodes to which one may be passed on from there.
 */
export function* checkWork(guide: Guide, reporter: Reporter): Steps<void> {
  const conditions = new ConditionTests(guide);
  const nodes = nodesOf(guide);
  const paths = new Map(placedNodes(guide).map(({ node, path }) => [node.id, path]));
  /** What may happen when a visit comes to a node. */
  const ahead = new Map<NodeId, Work>();
  const then = ({ route }: Answer): Work => {
    const on = farthest(route.map(({ to }) => ahead.get(to) ?? NONE));
    const tests = route.map(({ when }) => (when === undefined ? 1 : 1 + conditions.of(when)));
    return { ...on, tests: tests.reduce((a, b) => a + b, on.tests) };
  };
  const passedOn = (id: NodeId) =>
    answersPassing(nodes.get(id)).flatMap(({ route }) => route.map(({ to }) => to));
  for (const [id] of strongComponents(nodes.keys(), passedOn)) {
    yield;
    const passing = id === undefined ? [] : answersPassing(nodes.get(id));
    if (id === undefined || passing.length === 0) continue;
    const on = farthest(passing.map(then));
    // Each is asked whether it is the one whose value is known, as often as it has branches.
    const asked = passing.reduce((total, { route }) => total + route.length, 0);
    const here = { passed: on.passed + 1, tests: on.tests + asked };
    tell(here, on, paths.get(id) ?? [], reporter);
    ahead.set(id, here);
  }
  for (const { node, path } of placedNodes(guide)) {
    yield;
    node.answers.forEach((answer, index) => {
      const on = farthest(answer.route.map(({ to }) => ahead.get(to) ?? NONE));
      tell(then(answer), on, [...path, 'answers', index, 'route'], reporter);
    });
  }
}

/** The answers that may be taken without a visitor. */
function answersPassing(node: GuideNode | undefined): readonly Answer[] {
  if (node === undefined) return [];
  if (node.kind === 'remedy') return node.answers.filter(({ id }) => id === 'failed');
  return askedBy(node) === undefined ? [] : node.answers;
}

const farthest = (ways: readonly Work[]): Work =>
  ways.reduce(
    (a, b) => ({ passed: Math.max(a.passed, b.passed), tests: Math.max(a.tests, b.tests) }),
    NONE,
  );

/** Tells of what becomes too much here, not again of what is too much further on already. */
function tell(here: Work, further: Work, path: DataPath, reporter: Reporter): void {
  const { 'nodes passed over at once': mostPassed, 'tests at once': mostTests } = MOST;
  if (further.passed <= mostPassed) {
    checkMost('nodes passed over at once', here.passed, path, reporter);
  }
  if (further.tests <= mostTests) checkMost('tests at once', here.tests, path, reporter);
}
