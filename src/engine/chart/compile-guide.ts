import { entryPoints } from '../../model/graph/entry-points.js';
import type { Guide, NodeId } from '../../model/guide.js';
import { START } from '../../model/trail.js';
import { recordAnswer } from './branch-transitions.js';
import { chartOf, type GuideMachine } from './chart-of.js';
import { setupFor } from './condition-guards.js';
import { Detours } from './detours.js';
import { localId, nodeState } from './node-state.js';
import { withoutEmpty } from './without-empty.js';

const cache = new WeakMap<Guide, GuideMachine>();

/**
 * Compiles a guide to an XState machine: a `start` state, each problem a compound state, each node a state in it. Input: `{facts}` as the page gives them. Events: `answer.<id>` and `restart`; at the
 * start view the id is that of a problem or of any node, since a visit can begin anywhere.
 * End nodes carry the tag `end`. Its config is plain JSON but for `context`. It has no timers and no invoked actors, so
 * pure `transition` and the graph tools work on it.
 *
 * @param describe the description of a node's state, such as its title; for reading and drawing the chart only. Without it, the
 * same guide object gives the same machine.
 */
export function compileGuide(
  guide: Guide,
  describe?: (id: NodeId) => string | undefined,
): GuideMachine {
  if (describe) return build(guide, describe);
  const known = cache.get(guide);
  if (known) return known;
  const machine = build(guide, () => undefined);
  cache.set(guide, machine);
  return machine;
}

function build(guide: Guide, describe: (id: NodeId) => string | undefined) {
  const setup = setupFor(guide.conditions);
  const surroundings = { setup, detours: new Detours(guide) };
  const problems = guide.problems.map((problem) => {
    const nodes = problem.nodes.map((node) => {
      const state = { ...nodeState(node, surroundings), description: describe(node.id) };
      return [localId(node.id), withoutEmpty(state)] as const;
    });
    const state = setup.createStateConfig({
      initial: localId(problem.start),
      states: Object.fromEntries(nodes),
    });
    return [problem.id, state] as const;
  });
  const beginnings = [...entryPoints(guide)].map(([point, node]) => {
    const begin = { target: `#${node}`, actions: recordAnswer(START, point) };
    return [`answer.${point}`, begin] as const;
  });
  const start = setup.createStateConfig({ id: START, on: Object.fromEntries(beginnings) });
  return chartOf(guide, setup, START, { [START]: start, ...Object.fromEntries(problems) });
}
