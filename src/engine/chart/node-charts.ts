import { problemOf } from '../../model/graph/guide-nodes.js';
import type { Guide, GuideNode, NodeId } from '../../model/guide.js';
import { detourOf } from '../../model/node-fields.js';
import { isEnd } from '../../model/node-kinds.js';
import { START } from '../../model/trail.js';
import { recordAnswer } from './branch-transitions.js';
import { chartOf, type GuideMachine, type StatesConfig } from './chart-of.js';
import { setupFor, type GuideSetup } from './condition-guards.js';
import { DETOUR_ANSWERS, Detours } from './detours.js';
import { localId, nodeState, type NodeState } from './node-state.js';

const cache = new WeakMap<Guide, NodeCharts>();

/**
 * The parts of a guide's statechart in which a visit moves. XState compiles a chart as a whole, which for a guide of a thousand
 * nodes would stop a slow phone for half a second. The part around one node takes a moment, when a visit first comes there. It
 * holds the node's state as it is in the whole chart, and an empty state for each node to which that leads.
 */
export class NodeCharts {
  readonly #guide: Guide;
  readonly #setup: GuideSetup;
  readonly #detours: Detours;
  readonly #charts = new Map<NodeId, GuideMachine>();
  #start: GuideMachine | undefined;

  private constructor(guide: Guide) {
    this.#guide = guide;
    this.#setup = setupFor(guide.conditions);
    this.#detours = new Detours(guide);
  }

  static of(guide: Guide): NodeCharts {
    const charts = cache.get(guide) ?? new NodeCharts(guide);
    cache.set(guide, charts);
    return charts;
  }

  /** The chart around a node. It begins there. */
  around(node: GuideNode): GuideMachine {
    const chart = this.#charts.get(node.id) ?? this.#build(node);
    this.#charts.set(node.id, chart);
    return chart;
  }

  /** The chart around the start view, and around one entry point if it is to be picked. */
  start(picked?: { readonly point: string; readonly node: NodeId }): GuideMachine {
    if (picked) {
      const { point, node } = picked;
      const begin = { target: `#${node}`, actions: recordAnswer(START, point) };
      return chartOf(this.#guide, this.#setup, START, {
        ...byProblem([[node, { id: node }]]),
        [START]: { id: START, on: { [`answer.${point}`]: begin } },
      });
    }
    this.#start ??= chartOf(this.#guide, this.#setup, START, { [START]: { id: START } });
    return this.#start;
  }

  /** The answers that a node knows, whether or not they can be given now. */
  answersOf(node: GuideNode): readonly string[] {
    const [detour, back] = DETOUR_ANSWERS;
    return [
      ...node.answers.map(({ id }) => id),
      ...(detourOf(node) === undefined ? [] : [detour]),
      ...(this.#originsOf(node).length === 0 ? [] : [back]),
    ];
  }

  /** The remedies to which an end may return. */
  #originsOf(node: GuideNode): readonly NodeId[] {
    return isEnd(node) ? this.#detours.originsOf(problemOf(node.id)) : [];
  }

  #build(node: GuideNode): GuideMachine {
    const around = { setup: this.#setup, detours: this.#detours };
    const targets = [
      ...node.answers.flatMap(({ route }) => route.map(({ to }) => to)),
      ...[detourOf(node) ?? []].flat(),
      ...this.#originsOf(node),
    ];
    const states = new Map<NodeId, NodeState>([
      [node.id, nodeState(node, around)],
      ...targets.filter((id) => id !== node.id).map((id) => [id, { id }] as const),
    ]);
    return chartOf(this.#guide, this.#setup, problemOf(node.id), {
      ...byProblem(states),
      [START]: { id: START },
    });
  }
}

/** The states of nodes, each in the state of its problem, which begins with the first of them. */
function byProblem(states: Iterable<readonly [NodeId, NodeState]>): StatesConfig {
  const problems: Record<string, { initial: string; states: Record<string, NodeState> }> = {};
  for (const [id, state] of states) {
    const local = localId(id);
    const problem = (problems[problemOf(id)] ??= { initial: local, states: {} });
    problem.states[local] = state;
  }
  return problems;
}
