import type { NamedAnswer, NamedNode, NamedProblem } from './named-guide.js';
import { triesOf } from './tries-of.js';

/** A way to an end. */
export interface Journey {
  readonly problem: NamedProblem;
  readonly steps: readonly Step[];
  readonly end: NamedNode;
}

interface Step {
  readonly node: NamedNode;
  readonly answer: string;
}

/** How each node was come to; the first one by nothing. */
type CameFrom = ReadonlyMap<NamedNode, { from: NamedNode; answer: NamedAnswer } | undefined>;

/** The shortest way to each end, from the first problem that leads to it. */
export function journeysOf(problems: readonly NamedProblem[]): Journey[] {
  const reached = new Set<NamedNode>();
  return problems.flatMap((problem) => {
    const cameFrom = waysFrom(problem.start);
    const ends = [...cameFrom.keys()].filter(
      (node) => node.answers.length === 0 && !reached.has(node),
    );
    for (const end of ends) reached.add(end);
    return ends.map((end) => ({ problem, steps: stepsTo(end, cameFrom), end }));
  });
}

function waysFrom(start: NamedNode): CameFrom {
  const cameFrom = new Map<NamedNode, { from: NamedNode; answer: NamedAnswer } | undefined>();
  cameFrom.set(start, undefined);
  for (const node of cameFrom.keys()) {
    for (const answer of node.answers) {
      if (!cameFrom.has(answer.to)) cameFrom.set(answer.to, { from: node, answer });
    }
  }
  return cameFrom;
}

function stepsTo(end: NamedNode, cameFrom: CameFrom): Step[] {
  const steps: Step[] = [];
  for (let way = cameFrom.get(end); way; way = cameFrom.get(way.from)) {
    const { from: node, answer } = way;
    // A remedy leads on as failed once all its tries are used.
    const times = answer.id === 'failed' ? triesOf(node.planned) : 1;
    steps.push(...Array<Step>(times).fill({ node, answer: answer.id }));
  }
  return steps.reverse();
}
