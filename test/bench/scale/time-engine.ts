import { answer, buildUnchecked, compileGuide, replay, type Snapshot } from '../product.js';
import { median } from '../report/median.js';
import { chainGuide } from './chain-guide.js';

/** How long the engine takes, in milliseconds. */
export interface EngineTimes {
  /** From the structure to the statechart. */
  readonly compile: number;
  /** From the statechart to the start view. */
  readonly first: number;
  readonly firstAnswer: number;
  readonly lastAnswer: number;
  /** Which answer the last one is: the 300th where the chain is so long. */
  readonly answers: number;
}

const ANSWERS = 300;
const REPEATS = 31;

export function timeEngine(nodes: number, facts: number): EngineTimes {
  const guide = buildUnchecked(chainGuide(nodes, facts));
  const compile = time(() => compileGuide(guide));
  const first = time(() => replay(guide, []));
  const start = replay(guide, []);
  let before = start;
  let answers = 0;
  for (let at = start; answers < ANSWERS && choice(at) !== undefined; answers += 1) {
    before = at;
    at = answer(at, choice(at) ?? '', answers);
  }
  return {
    compile,
    first,
    firstAnswer: repeated(start),
    lastAnswer: repeated(before),
    answers,
  };
}

/** The answer that goes on along the chain; none at an end. */
function choice({ answers, node }: Snapshot): string | undefined {
  if (node?.kind === 'resolution' || node?.kind === 'escalation') return undefined;
  return answers.includes('failed') ? 'failed' : answers[0];
}

/** The median of several times that the same answer is given. */
const repeated = (at: Snapshot): number =>
  median(Array.from({ length: REPEATS }, () => time(() => answer(at, choice(at) ?? '', 0))));

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
