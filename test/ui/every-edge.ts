import { replay } from '../../src/engine/replay.js';
import { answer } from '../../src/engine/steps.js';
import type { Snapshot } from '../../src/engine/snapshot.js';
import type { Guide } from '../../src/model/guide.js';

/** One click on the way: the answer, and the node that it must lead to. */
export interface Click {
  readonly answer: string;
  readonly from: string;
  readonly to: string;
}

const idOf = ({ node }: Snapshot): string => node?.id ?? 'start';

/**
 * Ways from the start view that together take every answer of every node to every node it can lead to, with each edge
 * at the end of exactly one way.
 */
export function waysOverEveryEdge(guide: Guide): Click[][] {
  const ways: Click[][] = [];
  const edges = new Set<string>();
  const seen = new Set<string>();
  const queue: { readonly snapshot: Snapshot; readonly way: readonly Click[] }[] = [
    { snapshot: replay(guide, []), way: [] },
  ];
  for (const { snapshot, way } of queue) {
    for (const id of snapshot.answers) {
      const next = answer(snapshot, id, 0);
      const click = { answer: id, from: idOf(snapshot), to: idOf(next) };
      const on = [...way, click];
      const edge = JSON.stringify(click);
      if (!edges.has(edge)) {
        edges.add(edge);
        ways.push(on);
      }
      const key = JSON.stringify([idOf(next), next.facts, next.returnsTo, next.attempt]);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ snapshot: next, way: on });
    }
  }
  return ways;
}
