import { NODE_KINDS } from '../../../model/node-kinds.js';
import type { DrawnArrow } from '../drawn.js';
import type { Planned, PlannedNode } from '../plan/planned.js';
import { Ids } from './ids.js';
import { nodeWords } from './node-words.js';

/** The same as planned, with the names that its files use. */
export interface NamedProblem {
  readonly id: string;
  readonly title: string;
  readonly start: NamedNode;
  readonly nodes: readonly NamedNode[];
}

export interface NamedNode {
  readonly problem: string;
  readonly id: string;
  readonly planned: PlannedNode;
  /** Filled once all nodes have names. */
  readonly answers: NamedAnswer[];
}

export interface NamedAnswer {
  readonly id: string;
  readonly label?: string;
  readonly to: NamedNode;
}

/** Gives problems, nodes and answers their names, from their words where these have letters for it. */
export function nameGuide({ problems }: Planned): NamedProblem[] {
  const problemIds = new Ids();
  const byKey = new Map<string, NamedNode>();
  const named = problems.flatMap(({ title, start, nodes }) => {
    const id = problemIds.make(title, 'problem');
    const ids = new Ids();
    const own = nodes.map((planned): NamedNode => {
      const node = { problem: id, id: ids.make(...namesFor(planned)), planned, answers: [] };
      byKey.set(planned.drawn.key, node);
      return node;
    });
    const first = byKey.get(start);
    return first ? [{ id, title, start: first, nodes: own }] : [];
  });
  for (const node of byKey.values()) node.answers.push(...answersOf(node.planned, byKey));
  return named;
}

/** What a chart calls a box is a good name where it is a word. Words in other scripts have no letters for a name; the kind has. */
function namesFor(planned: PlannedNode): string[] {
  const {
    kind,
    drawn: { key },
  } = planned;
  const word = /^[A-Za-z]{4,}[A-Za-z_-]*$/.test(key)
    ? key.replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    : '';
  const isLetter = /^[A-Za-z]\d*$/.test(key);
  return [word, nodeWords(planned).title, isLetter ? '' : key, kind];
}

function answersOf(
  { kind, arrows }: PlannedNode,
  byKey: ReadonlyMap<string, NamedNode>,
): NamedAnswer[] {
  const ids = new Ids();
  const { replies } = NODE_KINDS[kind];
  const fixed = replies && [...replies.required, ...replies.optional];
  return arrows.flatMap(({ label, to }: DrawnArrow, index) => {
    const target = byKey.get(to);
    if (!target) return [];
    const id = fixed?.[index] ?? ids.make(label ?? '', target.id);
    return [{ id, to: target, ...(label === undefined ? {} : { label }) }];
  });
}
