import { expect, test } from 'vitest';
import { nextNode } from '../../../src/studio/map/next-node.js';

const at = (name: string, x: number, y: number) => ({ name, x, y, width: 10, height: 10 });
const middle = at('middle', 100, 100);
const below = at('below', 110, 200);
const nodes = [
  middle,
  below,
  at('far below', 100, 400),
  at('right', 300, 120),
  at('above', 90, 20),
];
const next = (key: string, from = middle) => nextNode(nodes, from, key)?.name;

test('an arrow key leads to the nearest node that way', () => {
  expect(next('ArrowDown')).toBe('below');
  expect(next('ArrowUp')).toBe('above');
  expect(next('ArrowRight')).toBe('right');
  expect(next('ArrowDown', below)).toBe('far below');
});

test('it leads nowhere where there is no node that way, and neither do other keys', () => {
  expect(next('ArrowLeft')).toBeUndefined();
  expect(next('a')).toBeUndefined();
});
