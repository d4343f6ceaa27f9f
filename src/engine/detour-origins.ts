import { nodesOf, problemOf } from '../model/guide-nodes.js';
import type { Guide, GuideNode, NodeId } from '../model/guide.js';

/** For each problem, the remedies whose detour can lead into it, and to which its ends may therefore return. */
export function detourOrigins(guide: Guide): Map<string, NodeId[]> {
  const origins = new Map<string, NodeId[]>();
  for (const node of nodesOf(guide).values()) {
    if (node.kind !== 'remedy' || node.detour === undefined) continue;
    for (const problem of problemsFrom(guide, problemOf(node.detour))) {
      origins.set(problem, [...(origins.get(problem) ?? []), node.id]);
    }
  }
  return origins;
}

/** The problem itself and all that its answers lead on to. */
export function problemsFrom(guide: Guide, start: string): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    const problem = guide.problems.find((each) => each.id === id);
    for (const to of problem?.nodes.flatMap(targets) ?? []) reached.add(problemOf(to));
  }
  return reached;
}

const targets = (node: GuideNode): NodeId[] =>
  node.answers.flatMap(({ route }) => route.map(({ to }) => to));
