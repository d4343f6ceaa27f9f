import type { Box } from './laid-out.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** By the height of its middle, how far a row of nodes or words reaches up and down from there. */
export type Rows = ReadonlyMap<number, number>;

/** The rows in which these stand: the layout gives all that are in one row the same middle. */
export function rowsOf(boxes: readonly Box[]): Rows {
  const rows = new Map<number, number>();
  for (const { y, height } of boxes) {
    const row = Math.round(y);
    rows.set(row, Math.max(rows.get(row) ?? 0, height / 2));
  }
  return rows;
}

/** In parts of a node's width: how far from its middle an arrow may leave or reach it. */
const SPREAD = 0.35;
/** How far an arrow goes straight before the row of a node, so that its point is seen. */
const STUB = 12;

/**
 * The points of an arrow through the places that the layout keeps free for it, one in each row. It goes straight through a row and to the
 * side between two rows only, so that it crosses nothing that stands beside it.
 */
export function routeEdge(through: readonly Point[], from: Box, to: Box, rows: Rows): Point[] {
  const [first, last] = [through[0] ?? to, through.at(-1) ?? from];
  const stops = [near(first, from), ...through, near(last, to)];
  return stops.flatMap((stop, index) => {
    const [before, next] = [stops[index - 1], stops[index + 1]];
    const reach = (rows.get(Math.round(stop.y)) ?? 0) + (before && next ? 0 : STUB);
    const edge = (other: Point): Point => ({
      x: stop.x,
      y: stop.y + (other.y > stop.y ? reach : -reach),
    });
    // An arrow begins and ends at the edge of a node, which may be lower than its row.
    const own = (box: Box, other: Point): Point => ({
      x: stop.x,
      y: box.y + (other.y > box.y ? box.height / 2 : -box.height / 2),
    });
    if (!before) return next ? [own(from, next), edge(next)] : [];
    if (!next) return [edge(before), own(to, before)];
    return [edge(before), edge(next)];
  });
}

/** The point of a box, in its middle row, that is nearest to another point. */
function near({ x }: Point, box: Box): Point {
  const reach = box.width * SPREAD;
  return { x: Math.min(Math.max(x, box.x - reach), box.x + reach), y: box.y };
}
