import { byKind, type ByKind } from './by-kind.js';
import type { FactId } from './fact.js';
import type { GuideNode, NodeId, Route } from './guide.js';

const DETOURS: ByKind<GuideNode, NodeId | undefined> = {
  question: () => undefined,
  remedy: ({ detour }) => detour,
  notice: () => undefined,
  resolution: () => undefined,
  escalation: () => undefined,
};

/** The first node of the detour that a node offers, if it offers one. */
export const detourOf = (node: GuideNode): NodeId | undefined => byKind(DETOURS, node);

const ASKED: ByKind<GuideNode, FactId | undefined> = {
  question: ({ asks }) => asks,
  remedy: () => undefined,
  notice: () => undefined,
  resolution: () => undefined,
  escalation: () => undefined,
};

/** The fact that the answers to a node tell, if it asks for one. */
export const askedBy = (node: GuideNode): FactId | undefined => byKind(ASKED, node);

/** A route of a node, and the answer that takes it first. */
export interface PlacedRoute {
  readonly route: Route;
  /** The answer's position. */
  readonly index: number;
}

/** The routes of a node, each once: “could not” may share the one of “failed”. */
export function routesOf({ answers }: GuideNode): PlacedRoute[] {
  const seen = new Set<Route>();
  return answers.flatMap(({ route }, index) => {
    if (seen.has(route)) return [];
    seen.add(route);
    return [{ route, index }];
  });
}
