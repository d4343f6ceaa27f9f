import { nodesOf } from '../model/guide-nodes.js';
import type { Guide, NodeId } from '../model/guide.js';
import type { FindingList } from './finding-list.js';
import { Graph } from '../model/graph.js';

/**
 * Finds the ways round a compiled guide that never end, in a time that grows with its size alone.
 *
 * The statechart moves without a visitor's act only past questions whose fact is known and past remedies whose tries are
 * used up, that is over answers and over `failed`. Where no loop is made of these alone, it comes to rest from every
 * node, whatever is known; and so every way leads to an end, since only ends have no such answer. Replies that are
 * counted, and detours, each need an act and are bounded in number.
 */
export function checkLoops(guide: Guide, list: FindingList): void {
  const graph = new Graph(guide);
  const loop = findLoop(graph);
  if (loop !== undefined) {
    list.add(
      'unbounded-loop',
      ['problems'],
      `A visitor can go round for ever: ${loop.join(' → ')}`,
      'Lead one of these answers elsewhere',
    );
  }
  for (const node of nodesOf(guide).values()) {
    if (node.kind !== 'remedy' || node.detour === undefined) continue;
    if (!graph.reach([node.detour]).has(node.id)) continue;
    list.add(
      'endless-detour',
      ['problems'],
      `The detour to “${node.detour}” can lead back to “${node.id}” and so into itself`,
      'Take the detour to a problem that does not need this remedy',
    );
  }
}

/** A loop of answers that are not counted, if there is one: a walk in depth that passes each answer once. */
function findLoop(graph: Graph): readonly NodeId[] | undefined {
  const done = new Set<NodeId>();
  for (const start of graph.nodes.keys()) {
    if (done.has(start)) continue;
    const way = [start];
    const left = [[...graph.edgesFrom(start)]];
    const isOnWay = new Set(way);
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const edge = left.at(-1)?.pop();
      if (edge === undefined) {
        done.add(here);
        isOnWay.delete(here);
        way.pop();
        left.pop();
      } else if (!edge.bounded && !done.has(edge.to)) {
        if (isOnWay.has(edge.to)) return [...way.slice(way.indexOf(edge.to)), edge.to];
        way.push(edge.to);
        left.push([...graph.edgesFrom(edge.to)]);
        isOnWay.add(edge.to);
      }
    }
  }
  return undefined;
}
