interface Point {
  readonly x: number;
  readonly y: number;
}

/** How long the point of an arrow is. */
const HEAD = 9;
/** How far from a bend its rounding begins: little, so that a line goes through the words that stand at its bend. */
const BEND = 14;

/** A line through points, with its bends made round, and the point of an arrow at its end: the `d` of an SVG path each. */
export function edgePath(points: readonly Point[]): { path: string; head: string } {
  const [first, ...rest] = points;
  const end = rest.at(-1);
  if (!first || !end) return { path: '', head: '' };
  const bends = rest.slice(0, -1).map((bend, index) => {
    const into = towards(bend, points[index] ?? bend);
    const outOf = towards(bend, rest[index + 1] ?? bend);
    return `L${told(into)}Q${told(bend)} ${told(outOf)}`;
  });
  return {
    path: `M${told(first)}${bends.join('')}L${told(end)}`,
    head: headPath(rest.at(-2) ?? first, end),
  };
}

/** The point on the way from a bend to another point where its rounding begins. */
function towards(bend: Point, to: Point): Point {
  const length = Math.hypot(to.x - bend.x, to.y - bend.y) || 1;
  const part = Math.min(BEND, length / 2) / length;
  return { x: bend.x + (to.x - bend.x) * part, y: bend.y + (to.y - bend.y) * part };
}

function headPath(before: Point, end: Point): string {
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [along, across] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const corner = (side: number): Point => ({
    x: end.x - HEAD * along + side * (HEAD / 2) * across,
    y: end.y - HEAD * across - side * (HEAD / 2) * along,
  });
  return `M${told(end)}L${told(corner(1))}L${told(corner(-1))}Z`;
}

const told = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
