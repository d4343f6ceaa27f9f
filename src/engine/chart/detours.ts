import { problemOf } from '../../model/graph/guide-nodes.js';
import type { Guide, NodeId, Problem } from '../../model/guide.js';
import { detourOf } from '../../model/node-fields.js';

/** The answers that detours bring, beside those that an author writes. */
export const DETOUR_ANSWERS = ['detour', 'return'] as const;

/** Where the detours of a guide lead, all known when it is compiled. */
export class Detours {
  /** For each problem, those that its answers lead on to. */
  readonly #next: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #origins = new Map<string, NodeId[]>();

  constructor({ problems }: Guide) {
    this.#next = new Map(problems.map((problem) => [problem.id, problemsAfter(problem)]));
    for (const node of problems.flatMap(({ nodes }) => nodes)) {
      const detour = detourOf(node);
      if (detour === undefined) continue;
      for (const problem of this.problemsFrom(detour)) {
        const origins = this.#origins.get(problem);
        if (origins) origins.push(node.id);
        else this.#origins.set(problem, [node.id]);
      }
    }
  }

  /** The remedies whose detour can lead into `problem`, and to which its ends may therefore return. */
  originsOf(problem: string): readonly NodeId[] {
    return this.#origins.get(problem) ?? [];
  }

  /** The problem of `node` and all that answers lead on to from there. */
  problemsFrom(node: NodeId): ReadonlySet<string> {
    const reached = new Set([problemOf(node)]);
    for (const problem of reached) {
      for (const next of this.#next.get(problem) ?? []) reached.add(next);
    }
    return reached;
  }
}

const problemsAfter = ({ nodes }: Problem): Set<string> =>
  new Set(
    nodes.flatMap(({ answers }) =>
      answers.flatMap(({ route }) => route.map(({ to }) => problemOf(to))),
    ),
  );
