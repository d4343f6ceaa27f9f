import type { Box } from '../../map/layout/laid-out.js';

/** How far right and down each key leads. */
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** What is far aside is further away than what is straight on. */
const ASIDE = 2;

/** The next node that way by an arrow key, as seen on the map; `undefined` where there is none, and for other keys. */
export function nextNode<N extends Box>(nodes: readonly N[], from: N, key: string): N | undefined {
  const way = WAYS[key];
  if (!way) return undefined;
  const [right, down] = way;
  const ahead = nodes.flatMap((node) => {
    const [x, y] = [node.x - from.x, node.y - from.y];
    const on = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    return on > 0 && on >= aside / ASIDE ? [{ node, far: on + ASIDE * aside }] : [];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.node;
}
