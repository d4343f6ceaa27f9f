import { nodesOf, problemOf } from '../../model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../../model/guide.js';
import type { Fix } from '../reporter.js';
import { localName } from './local-name.js';

/** An author knows which was meant; more of them are of no use. */
const MOST_SHOWN = 3;

/**
 * What to write in the place of a node that is not there. Who names a problem alone means its start, and who names a node
 * without its problem, or with another, means that node. Else there is likely a slip in the name.
 */
export function targetFix(guide: Guide, id: NodeId): Fix {
  const nodes = nodesOf(guide);
  const named = guide.problems.find((each) => each.id === problemOf(id));
  const local = localName(id);
  if (named === undefined && local !== '') return likeAProblem(guide, id);
  const wrong = local || problemOf(id);
  const problem = guide.problems.find((each) => each.id === wrong);
  if (problem !== undefined && nodes.has(problem.start)) {
    return `“${wrong}” is a problem: write “${problem.start}”, where it starts`;
  }
  const elsewhere = [...nodes.keys()].filter((each) => localName(each) === wrong);
  if (elsewhere.length > 0) {
    const shown = elsewhere.slice(0, MOST_SHOWN).map((each) => `“${each}”`);
    return `The node “${wrong}” is in another problem: write ${shown.join(' or ')}`;
  }
  if (named === undefined) return likeAProblem(guide, id);
  return { wrong, known: named.nodes.map((node) => localName(node.id)) };
}

const likeAProblem = (guide: Guide, id: NodeId): Fix => ({
  wrong: problemOf(id),
  known: guide.problems.map((problem) => problem.id),
});
