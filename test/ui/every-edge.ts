import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { compileGuide, type GuideMachine } from '../../src/engine/compile-guide.js';
import { readSnapshot } from '../../src/engine/snapshot.js';
import type { Guide } from '../../src/model/guide.js';

/** One click on the way: the answer, and the node that it must lead to. */
export interface Click {
  readonly answer: string;
  readonly from: string;
  readonly to: string;
}

/** After so many places no new edge of the real guide turns up: 419 there are, and 16,000 places show them all. */
const MOST_PLACES = 16_000;

/**
 * Ways from the start view that together take every answer of every node to every node it can lead to, with each edge
 * at the end of exactly one way.
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
