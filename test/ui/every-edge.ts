import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { GuideMachine } from '../../src/engine/chart/chart-of.js';
import { compileGuide } from '../../src/engine/chart/compile-guide.js';
import { readSnapshot } from '../../src/engine/read-snapshot.js';
import type { Guide } from '../../src/model/guide.js';

/** One click on the way: the answer, and the node that it must lead to. */
export interface Click {
  readonly answer: string;
  readonly from: string;
  readonly to: string;
}

/** The limit of places to visit: 16,000 are enough to find all 419 edges of the real guide. */
const MOST_PLACES = 16_000;

/**
 * Ways from the start view that together cover every edge: every answer of every node, to every node that it can lead to. Each
 * edge is at the end of exactly one way.
 */
export function waysOverEveryEdge(guide: Guide): Click[][] {
  const machine = compileGuide(guide);
  const ways: Click[][] = [];
  const edges = new Set<string>();
  const seen = new Set<string>();
  const [start] = initialTransition(machine, { facts: {} });
  const queue: { readonly state: SnapshotFrom<GuideMachine>; readonly way: readonly Click[] }[] = [
    { state: start, way: [] },
  ];
  for (const { state, way } of queue.values()) {
    const here = readSnapshot(guide, state);
    for (const answer of here.answers) {
      const [next] = transition(machine, state, { type: `answer.${answer}`, at: 0 });
      const { node, facts, returnsTo, attempt } = readSnapshot(guide, next);
      const click = { answer, from: here.node?.id ?? 'start', to: node?.id ?? 'start' };
      const edge = JSON.stringify(click);
      if (!edges.has(edge)) {
        edges.add(edge);
        ways.push([...way, click]);
      }
      const place = JSON.stringify([click.to, facts, returnsTo, attempt]);
      if (seen.has(place) || seen.size > MOST_PLACES) continue;
      seen.add(place);
      queue.push({ state: next, way: [...way, click] });
    }
  }
  return ways;
}
