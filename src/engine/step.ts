import { initialTransition, transition } from 'xstate';
import { entryPoints } from '../model/graph/entry-points.js';
import { nodesOf } from '../model/graph/guide-nodes.js';
import type { Facts } from '../model/fact.js';
import type { Guide } from '../model/guide.js';
import { START, type Entry } from '../model/trail.js';
import type { GuideMachine, GuideState } from './chart/chart-of.js';
import { NodeCharts } from './chart/node-charts.js';
import { placeOf } from './read-snapshot.js';

/** The state of the start view. `given` has facts of the guide only. */
export function startOf(guide: Guide, given: Facts): GuideState {
  const [state] = initialTransition(NodeCharts.of(guide).start(), { facts: given });
  return state;
}

/** Where an answer to the node at hand leads; `undefined` if it cannot be given there. */
export function step(guide: Guide, state: GuideState, entry: Entry): GuideState | undefined {
  const from = placeOf(state) === START ? picking(guide, state, entry.answer) : state;
  const event = { type: `answer.${entry.answer}`, at: entry.at } as const;
  if (!from?.can(event)) return undefined;
  const [next] = transition(from.machine as GuideMachine, from, event);
  return settled(guide, next);
}

/** The start view, in a chart where this entry point can be picked. */
function picking(guide: Guide, { context }: GuideState, point: string): GuideState | undefined {
  const node = entryPoints(guide).get(point);
  if (node === undefined) return undefined;
  return NodeCharts.of(guide).start({ point, node }).resolveState({ value: START, context });
}

/** The same place in the chart around it, and on from there past what is passed over. */
function settled(guide: Guide, { value, context }: GuideState): GuideState {
  const place = placeOf({ value });
  const node = place === START ? undefined : nodesOf(guide).get(place);
  if (!node) return startOf(guide, context.given);
  const [state] = initialTransition(NodeCharts.of(guide).around(node), context);
  return placeOf(state) === place ? state : settled(guide, state);
}
