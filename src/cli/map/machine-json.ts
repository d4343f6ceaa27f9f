import { compileGuide } from '../../engine/chart/compile-guide.js';
import { answerLabel } from '../../map/graph/answer-label.js';
import { plainText } from '../../map/graph/plain-text.js';
import { problemOf } from '../../model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../../model/guide.js';
import type { GuideText } from '../../model/text/text.js';
import { START } from '../../model/trail.js';

interface StateJson {
  readonly id?: string;
  readonly description?: string;
  readonly initial?: string;
  readonly on?: Readonly<Record<string, object>>;
  readonly states?: Readonly<Record<string, StateJson>>;
}

/**
 * The statechart of a guide as JSON, as `createMachine` of XState takes it: what `compileGuide` makes, with the words of one
 * language as the descriptions of states and answers.
 *
 * @param problem the only problem to be in it; of the others, only the nodes to which it leads are there, without their answers
 */
export function machineJson(guide: Guide, text: GuideText, problem?: string): string {
  const describe = (id: NodeId): string => plainText(text.nodes[id]?.title ?? id, text).text;
  const { config } = compileGuide(guide, describe);
  // What is no JSON is the function that makes the first context.
  const { id, initial, on, states = {} } = JSON.parse(JSON.stringify(config)) as StateJson;
  const shown = problem === undefined ? states : only(problem, states, describe);
  const context = { given: {}, facts: {}, trail: [], tries: {}, returns: [], detoured: [] };
  const described = Object.entries(shown).map(([key, state]) => {
    return [key, withAnswers(state, text)] as const;
  });
  return `${JSON.stringify({ id, initial, context, on, states: Object.fromEntries(described) }, null, 2)}\n`;
}

/** The start view and one problem, with empty states for the nodes to which it leads. */
function only(
  problem: string,
  states: Readonly<Record<string, StateJson>>,
  describe: (id: NodeId) => string,
): Record<string, StateJson> {
  const [start, own] = [states[START], states[problem]];
  const event = `answer.${problem}`;
  const shown: Record<string, StateJson> = {
    [START]: { ...start, on: { [event]: start?.on?.[event] ?? [] } },
    ...(own ? { [problem]: own } : {}),
  };
  for (const [, target] of JSON.stringify(own).matchAll(/"target":"#([^"]+)"/g)) {
    const id = target as NodeId;
    const other = problemOf(id);
    if (other === problem) continue;
    const local = id.slice(other.length + 1);
    const { initial = local, states: before } = shown[other] ?? {};
    const state = { id, description: describe(id) };
    shown[other] = { initial, states: { ...before, [local]: state } };
  }
  return shown;
}

/** A problem, with what is clicked as the description of each answer in it. */
function withAnswers(problem: StateJson, text: GuideText): StateJson {
  if (!problem.states) return problem;
  const described = Object.entries(problem.states).map(([key, { on, ...state }]) => {
    const answers = Object.entries(on ?? {}).map(([event, transitions]) => {
      const description = answerLabel(state.id as NodeId, event.replace('answer.', ''), text).text;
      const all = (Array.isArray(transitions) ? transitions : [transitions]) as object[];
      return [event, all.map((each) => ({ description, ...each }))] as const;
    });
    return [key, on ? { ...state, on: Object.fromEntries(answers) } : state] as const;
  });
  return { ...problem, states: Object.fromEntries(described) };
}
