import { strongComponents } from '../../../model/graph/strong-components.js';
import type { Remark } from '../remark.js';
import { nameOf } from './name-of.js';
import type { PlannedNode } from './planned.js';

/**
 * Makes remedies of what leads round, since the tries of a remedy are counted and so end every loop: of each loop the last node
 * with one arrow, seen from where it is entered. A loop of questions alone cannot be taken over.
 */
export function boundLoops(
  planned: readonly PlannedNode[],
  remarks: Remark[],
): { nodes: readonly PlannedNode[] } | { faults: readonly Remark[] } {
  let nodes = planned;
  for (;;) {
    const loops = loopsIn(nodes);
    if (loops.length === 0) return { nodes };
    const faults: Remark[] = [];
    const remedies = new Set<PlannedNode>();
    for (const loop of loops) {
      const notice = onwards(nodes, loop).findLast(({ kind }) => kind === 'notice');
      if (notice) {
        remedies.add(notice);
        const message = `“${nameOf(notice.drawn)}” leads round, so it is a remedy that may be tried three times`;
        const fix = 'Look where it leads once it worked or failed';
        remarks.push({ line: notice.drawn.line, message, fix });
      } else faults.push(endless(wayRound(nodes, loop)));
    }
    if (faults.length > 0) return { faults };
    nodes = nodes.map((node) => (remedies.has(node) ? { ...node, kind: 'remedy' as const } : node));
  }
}

/** Where a visitor can go on from a node any number of times in a visit. */
const unbounded = ({ kind, arrows }: PlannedNode): string[] =>
  (kind === 'remedy' ? arrows.slice(1, 2) : arrows).map(({ to }) => to);

/** Groups of nodes that lead to each other, in the order of their nodes. */
function loopsIn(nodes: readonly PlannedNode[]): ReadonlySet<string>[] {
  const after = new Map(nodes.map((node) => [node.drawn.key, unbounded(node)]));
  const ahead = (key: string) => after.get(key) ?? [];
  return strongComponents(after.keys(), ahead)
    .filter(([key = '', ...more]) => more.length > 0 || ahead(key).includes(key))
    .map((loop) => new Set(loop));
}

/** The nodes of a loop, those nearest to where it is entered first. */
function onwards(nodes: readonly PlannedNode[], loop: ReadonlySet<string>): PlannedNode[] {
  const members = new Map(
    nodes.flatMap((node) => (loop.has(node.drawn.key) ? [[node.drawn.key, node] as const] : [])),
  );
  const [first] = members.values();
  const entry = nodes
    .filter(({ drawn }) => !loop.has(drawn.key))
    .flatMap(({ arrows }) => arrows.map(({ to }) => members.get(to)))
    .find((node) => node !== undefined);
  const order = new Set([entry ?? first].filter((node) => node !== undefined));
  for (const node of order) {
    for (const key of unbounded(node)) {
      const next = members.get(key);
      if (next) order.add(next);
    }
  }
  return [...order];
}

/** One way round, from its first node in the order of lines. */
function wayRound(nodes: readonly PlannedNode[], loop: ReadonlySet<string>): PlannedNode[] {
  const members = new Map(
    nodes.flatMap((node) => (loop.has(node.drawn.key) ? [[node.drawn.key, node] as const] : [])),
  );
  const way = new Set<PlannedNode>();
  let [here] = members.values();
  while (here && !way.has(here)) {
    way.add(here);
    here = unbounded(here)
      .map((key) => members.get(key))
      .find((next) => next !== undefined);
  }
  const all = [...way];
  return here ? all.slice(all.indexOf(here)) : all;
}

/** Of a long way round, these are enough to find it. */
const MOST_SHOWN = 6;

function endless(way: readonly PlannedNode[]): Remark {
  const [first] = way;
  const shown = way.length > MOST_SHOWN ? way.slice(0, MOST_SHOWN) : way;
  const names = [...shown, ...(first ? [first] : [])].map(({ drawn }) => `“${nameOf(drawn)}”`);
  if (shown !== way) names.splice(-1, 0, '…');
  return {
    line: Math.min(...way.map(({ drawn }) => drawn.line)),
    message: `A visitor could go round for ever by answers alone: ${names.join(' → ')}`,
    fix: 'Lead one of these arrows elsewhere, or through a box with one arrow: something to try',
  };
}
