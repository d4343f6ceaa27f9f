import type { DataPath } from '../../model/data-path.js';
import { Graph } from '../../model/graph/graph.js';
import type { Guide, GuideNode } from '../../model/guide.js';
import type { Steps } from '../../model/steps.js';
import { detourOf } from '../../model/node-fields.js';
import { isEnd } from '../../model/node-kinds.js';
import { findLoops } from '../proof/find-loops.js';
import { placedNodes } from '../places.js';
import type { Reporter } from '../reporter.js';

/**
 * Finds nodes that no visitor can reach or leave, and ways that never end, in a time that grows with the size alone.
 *
 * The statechart moves without a visitor's act only past questions whose fact is known and past remedies whose tries are
 * used up, that is over answers and over `failed`. Where no loop is made of these alone, it comes to rest from every
 * node, whatever is known. Replies that are counted, and detours, each need an act and are bounded in number.
 */
export function* checkWays(guide: Guide, reporter: Reporter): Steps<void> {
  const graph = new Graph(guide);
  yield;
  const nodes = placedNodes(guide);
  const reached = graph.reach(guide.problems.map(({ start }) => start));
  yield;
  const ending = graph.leadingTo(nodes.flatMap(({ node }) => (isEnd(node) ? [node.id] : [])));
  yield;
  const loops = new Map(findLoops(graph).map((loop) => [loop[0], loop]));
  for (const { node, path } of nodes) {
    yield;
    if (!reached.has(node.id)) {
      const message = `Nothing leads to the node “${node.id}”`;
      reporter.add('unreachable-node', path, message, 'Lead an answer to it, or remove it');
    }
    if (!ending.has(node.id)) {
      const message = `No resolution or escalation can be reached from the node “${node.id}”`;
      reporter.add('no-way-to-end', path, message, 'Lead one of its answers towards an end');
    }
    const loop = loops.get(node.id);
    if (loop) {
      const message = `A visitor can go round for ever: ${loop.join(' → ')}`;
      const fix =
        'Lead one of these answers elsewhere, or through the “worked” or “could-not” of a remedy, whose tries are counted';
      reporter.add('unbounded-loop', path, message, fix);
    }
    checkDetour(graph, node, path, reporter);
  }
}

function checkDetour(graph: Graph, node: GuideNode, path: DataPath, reporter: Reporter): void {
  const detour = detourOf(node);
  if (detour === undefined || !graph.reach([detour]).has(node.id)) return;
  reporter.add(
    'endless-detour',
    [...path, 'detour'],
    `The detour to “${detour}” can lead back to “${node.id}” and so into itself`,
    'Take the detour to a problem that does not need this remedy',
  );
}
