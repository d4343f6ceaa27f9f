import { atOnce, type Steps } from '../steps.js';

/** A node on the path that is being walked. */
interface Visit<T> {
  readonly node: T;
  readonly ahead: Iterator<T>;
  /** The earliest node, by its place in the order of discovery, that is known to be reachable from here. */
  earliest: number;
}

/**
 * The strongly connected components of a directed graph: nodes are in one component when each leads to the other. A
 * component comes after all components that it leads to, so in a graph without loops the nodes come with the ends first.
 *
 * Tarjan's algorithm (1972), in linear time and without recursion, so that a long chain does not overflow the stack.
 */
export function* strongComponentSteps<T>(
  nodes: Iterable<T>,
  edgesFrom: (node: T) => Iterable<T>,
): Steps<T[][]> {
  const components: T[][] = [];
  /** When each node was discovered; Infinity once its component is complete. */
  const discovered = new Map<T, number>();
  /** Discovered nodes whose component is not complete. */
  const open: T[] = [];
  const path: Visit<T>[] = [];

  const enter = (node: T): void => {
    const order = discovered.size;
    discovered.set(node, order);
    open.push(node);
    path.push({ node, ahead: edgesFrom(node)[Symbol.iterator](), earliest: order });
  };

  for (const root of nodes) {
    if (!discovered.has(root)) enter(root);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const next = here.ahead.next();
      if (next.done !== true) {
        const order = discovered.get(next.value);
        if (order === undefined) enter(next.value);
        else here.earliest = Math.min(here.earliest, order);
        continue;
      }
      path.pop();
      yield;
      const before = path.at(-1);
      if (before) before.earliest = Math.min(before.earliest, here.earliest);
      if (here.earliest !== discovered.get(here.node)) continue;
      const component = open.splice(open.lastIndexOf(here.node));
      for (const node of component) discovered.set(node, Infinity);
      components.push(component);
    }
  }
  return components;
}

/** Likewise, at once. */
export const strongComponents = <T>(
  nodes: Iterable<T>,
  edgesFrom: (node: T) => Iterable<T>,
): T[][] => atOnce(strongComponentSteps(nodes, edgesFrom));
