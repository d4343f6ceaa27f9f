import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/model/condition.js';
import type { GuideNode, NodeId, Route } from '../../../src/model/guide.js';
import { checkWork } from '../../../src/rules/size/check-work.js';
import { MOST } from '../../../src/rules/size/limits.js';
import { list } from '../../support/list.js';
import { end, guideOf, listener, question, remedy } from '../support.js';
import { atOnce } from '../../../src/model/steps.js';

const NODES = MOST['nodes passed over at once'];
const TESTS = MOST['tests at once'];
const END = end('p/end');

function told(...nodes: readonly GuideNode[]): readonly string[] {
  const reporter = listener();
  atOnce(checkWork(guideOf(nodes), reporter));
  return reporter.told;
}

/** A question that is passed over where the fact is known. */
const asking = (id: NodeId, ...to: readonly NodeId[]): GuideNode => ({
  ...question(id, ...to),
  kind: 'question',
  asks: 'f',
});

/** `p/a0` and so on, each of which leads to the next, and the last to `to`. */
const chain = (
  count: number,
  name: string,
  to: NodeId,
  make: (id: NodeId, to: NodeId) => GuideNode = (id, next) => asking(id, next, next),
): GuideNode[] =>
  list(count, (at) => make(`p/${name}${at}`, at + 1 < count ? `p/${name}${at + 1}` : to));

/** The node with another route for its answer at `index`. */
const withRoute = (node: GuideNode, index: number, route: Route): GuideNode => ({
  ...node,
  answers: node.answers.map((each, at) => (at === index ? { ...each, route } : each)),
});

/** A branch whose condition makes so many tests, and one for all others. */
const tested = (tests: number, to: NodeId): Route => {
  const any = list(tests, (): Condition => ({ known: 'f' }));
  return [{ when: { any }, to }, { to }];
};

describe('as many nodes may be passed over at once as is allowed, and no more:', () => {
  test('questions whose fact is known; it is told where it becomes too much, and only there', () => {
    expect(told(...chain(NODES, 'a', 'p/end'), END)).toEqual([]);
    expect(told(...chain(NODES + 1, 'a', 'p/end'), END)).toEqual(['too-large problems.0.nodes.0']);
    expect(told(...chain(NODES + 4, 'a', 'p/end'), END)).toEqual(['too-large problems.0.nodes.3']);
  });

  test('in whatever order they are written', () => {
    const nodes = chain(NODES + 1, 'a', 'p/end').reverse();
    expect(told(END, ...nodes)).toEqual([`too-large problems.0.nodes.${NODES + 1}`]);
  });

  test('remedies whose tries are used up, and no other reply to them', () => {
    expect(told(...chain(NODES, 'a', 'p/end', remedy), END)).toEqual([]);
    expect(told(...chain(NODES + 1, 'a', 'p/end', remedy), END)).toEqual([
      'too-large problems.0.nodes.0',
    ]);
    const tried = withRoute(remedy('p/try', 'p/a0'), 1, [{ to: 'p/end' }]);
    expect(told(tried, ...chain(NODES, 'a', 'p/end'), END)).toEqual([]);
  });

  test('until it is the visitor’s turn', () => {
    const [before, after] = [chain(NODES, 'a', 'p/ask'), chain(NODES, 'b', 'p/end')];
    expect(told(...before, question('p/ask', 'p/b0', 'p/end'), ...after, END)).toEqual([]);
  });

  test('on the longest way, of those through all answers and branches', () => {
    const ways = (longest: number) => [
      ...chain(longest, 'a', 'p/end'),
      ...chain(longest - 1, 'b', 'p/end'),
      END,
    ];
    const twoAnswers = asking('p/first', 'p/a0', 'p/b0');
    expect(told(twoAnswers, ...ways(NODES - 1))).toEqual([]);
    expect(told(twoAnswers, ...ways(NODES))).toEqual(['too-large problems.0.nodes.0']);
    const branches: Route = [{ when: { known: 'g' }, to: 'p/a0' }, { to: 'p/b0' }];
    const twoBranches = withRoute(asking('p/first', 'p/end', 'p/end'), 1, branches);
    expect(told(twoBranches, ...ways(NODES - 1))).toEqual([]);
    expect(told(twoBranches, ...ways(NODES))).toEqual(['too-large problems.0.nodes.0']);
  });
});

describe('as many tests may be made at once as is allowed, and no more:', () => {
  test('the branches of an answer, and what their conditions test', () => {
    const ask = (tests: number) =>
      withRoute(question('p/ask', 'p/end', 'p/end'), 1, tested(tests, 'p/end'));
    expect(told(ask(TESTS - 2), END)).toEqual([]);
    expect(told(ask(TESTS - 1), END)).toEqual(['too-large problems.0.nodes.0.answers.1.route']);
  });

  test('with those of the questions passed over, each of which looks for the answer that is known', () => {
    // Two branches of one answer and one of the other, each asked for, and the two of the one that is taken.
    const OWN = 3 + 2;
    const passed = (tests: number) =>
      withRoute(asking('p/passed', 'p/end', 'p/end'), 0, tested(tests, 'p/end'));
    const first = question('p/first', 'p/passed', 'p/end');
    expect(told(first, passed(TESTS - OWN - 1), END)).toEqual([]);
    expect(told(first, passed(TESTS - OWN), END)).toEqual([
      'too-large problems.0.nodes.0.answers.0.route',
    ]);
    expect(told(first, passed(TESTS - OWN + 1), END)).toEqual(['too-large problems.0.nodes.1']);
  });

  test('through all questions that follow on each other', () => {
    // Each is asked for its two answers, and has one branch to take.
    const EACH = 3;
    const last = (tests: number) =>
      withRoute(asking('p/last', 'p/end', 'p/end'), 0, tested(tests, 'p/end'));
    const nodes = (tests: number) => [...chain(100, 'a', 'p/last'), last(tests - 5), END];
    expect(told(...nodes(TESTS - 100 * EACH))).toEqual([]);
    expect(told(...nodes(TESTS - 100 * EACH + 1))).toEqual(['too-large problems.0.nodes.0']);
  });
});

test('too many nodes and too many tests at one place are told each', () => {
  const tests = tested(TESTS - 5 - 3 * NODES + 1, 'p/end');
  const last = withRoute(asking('p/last', 'p/end', 'p/end'), 0, tests);
  expect(told(...chain(NODES, 'a', 'p/last'), last, END)).toEqual([
    'too-large problems.0.nodes.0',
    'too-large problems.0.nodes.0',
  ]);
});
