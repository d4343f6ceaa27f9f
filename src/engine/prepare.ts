import { entryPoints } from '../model/graph/entry-points.js';
import { nodesOf } from '../model/graph/guide-nodes.js';
import type { Guide } from '../model/guide.js';
import type { Steps } from '../model/steps.js';
import { NodeCharts } from './chart/node-charts.js';
import { findWays } from './ways-ahead.js';

/** Finds out what answers need of a whole guide, ahead of the first one: for when the page is idle. */
export function* prepare(guide: Guide): Steps<void> {
  entryPoints(guide);
  yield;
  const charts = NodeCharts.of(guide);
  charts.start();
  for (const { start } of guide.problems) {
    yield;
    const node = nodesOf(guide).get(start);
    if (node) charts.around(node);
  }
  yield* findWays(guide);
}
