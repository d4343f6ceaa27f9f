import type { Edge, Graph } from '../model/graph.js';
import type { NodeId } from '../model/guide.js';

/**
 * Loops over arrows that are not bounded, each as its nodes with the first repeated at its end. Every such loop of the
 * graph shares a node with one of them. A walk in depth that passes each arrow once.
 */
export function findLoops(graph: Graph): NodeId[][] {
  const walk = new LoopWalk(graph);
  for (const id of graph.nodes.keys()) walk.from(id);
  return walk.loops;
}

class LoopWalk {
  readonly loops: NodeId[][] = [];
  readonly #graph: Graph;
  readonly #done = new Set<NodeId>();
  readonly #way: NodeId[] = [];
  /** Where on the way each node of it stands. */
  readonly #place = new Map<NodeId, number>();
  readonly #left: Iterator<Edge>[] = [];
  /** For each node of the way, the last place up to it that a loop which was found passes. */
  readonly #told: number[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  from(start: NodeId): void {
    if (this.#done.has(start)) return;
    this.#enter(start);
    for (let left = this.#left.at(-1); left; left = this.#left.at(-1)) {
      const next = left.next();
      if (next.done) this.#leave();
      else if (!next.value.bounded) this.#follow(next.value);
    }
  }

  #follow({ to }: Edge): void {
    const place = this.#place.get(to);
    if (place === undefined) {
      if (!this.#done.has(to)) this.#enter(to);
    } else if (place > (this.#told.at(-1) ?? -1)) {
      this.loops.push([...this.#way.slice(place), to]);
      for (let at = place; at < this.#way.length; at += 1) this.#told[at] = at;
    }
  }

  #enter(id: NodeId): void {
    this.#place.set(id, this.#way.length);
    this.#way.push(id);
    this.#told.push(this.#told.at(-1) ?? -1);
    this.#left.push(this.#graph.edgesFrom(id)[Symbol.iterator]());
  }

  #leave(): void {
    const id = this.#way.pop();
    this.#left.pop();
    this.#told.pop();
    if (id === undefined) return;
    this.#place.delete(id);
    this.#done.add(id);
  }
}
