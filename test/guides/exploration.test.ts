import type { SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import type { GuideMachine } from '../../src/engine/chart/chart-of.js';
import { compileGuide } from '../../src/engine/chart/compile-guide.js';
import { readSnapshot } from '../../src/engine/read-snapshot.js';
import type { Guide } from '../../src/model/guide.js';
import { GUIDES } from '../../src/tools/build/outputs.js';
import { readGuide } from '../support/guides.js';

type State = SnapshotFrom<GuideMachine>;

/** A state of the chart, and those that one answer leads to. */
type Explored = Readonly<
  Record<string, { readonly state: State; readonly transitions: Record<string, { state: State }> }>
>;

describe.each(GUIDES)('%s', (folder) => {
  const { guide } = readGuide(folder);
  if (!guide) throw new Error(`${folder} has errors`);
  const map = explore(guide);
  const nodeOf = (state: State) => readSnapshot(guide, state).node;

  test('the compiled statechart reaches exactly the authored nodes', () => {
    const reached = new Set(Object.values(map).flatMap(({ state }) => nodeOf(state)?.id ?? []));
    const authored = guide.problems.flatMap((problem) => problem.nodes);
    expect([...reached].sort()).toEqual(authored.map(({ id }) => id).sort());
  });

  test('every state of it leads to an end', () => {
    const leading = new Set(Object.keys(map).filter((key) => map[key]?.state.hasTag('end')));
    for (let size = -1; size < leading.size;) {
      size = leading.size;
      for (const [key, { transitions }] of Object.entries(map)) {
        if (Object.values(transitions).some(({ state }) => leading.has(keyOf(guide, state))))
          leading.add(key);
      }
    }
    const lost = Object.entries(map).filter(([key]) => !leading.has(key));
    expect(lost.map(([, { state }]) => nodeOf(state)?.id)).toEqual([]);
  });
});

/**
 * Node, facts, detour and try: on which the way on depends. Never the trail, which has no bound, nor the tries of other
 * remedies, whose number of combinations doubles with each.
 */
function keyOf(guide: Guide, state: State): string {
  const { facts, returns } = state.context;
  const { attempt, answers } = readSnapshot(guide, state);
  return JSON.stringify([state.value, facts, returns, attempt, answers]);
}

function explore(of: Guide): Explored {
  const map = getAdjacencyMap(compileGuide(of), {
    input: { facts: {} },
    events: (state) =>
      readSnapshot(of, state).answers.map((id) => ({ type: `answer.${id}` as const, at: 0 })),
    serializeState: (state) => keyOf(of, state),
    limit: 1_000_000,
  });
  return map as unknown as Explored;
}
