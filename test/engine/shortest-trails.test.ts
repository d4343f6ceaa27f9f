import { expect, test } from 'vitest';
import { replay } from '../../src/engine/replay.js';
import { waysToNodes } from '../../src/engine/shortest-trails.js';
import { nodesOf } from '../../src/model/guide-nodes.js';
import { readSimGuide } from '../support/guides.js';
import { guide } from './support.js';

test('each way leads to its node', () => {
  const { guide: real } = readSimGuide();
  if (!real) throw new Error('The real guide has errors');
  const ways = waysToNodes(real, {}, 0);
  expect([...ways.keys()].sort()).toEqual([...nodesOf(real).keys()].sort());
  for (const [id, trail] of ways) expect(replay(real, trail).node?.id, id).toBe(id);
});

test('ways keep to what the page knows', () => {
  const ways = waysToNodes(guide, { device: 'router' }, 7);
  expect(ways.get('code/operator'), 'no way leads there with a router').toBeUndefined();
  expect(ways.get('code/ask')).toEqual([
    { node: 'start', answer: 'code', at: 7 },
    { node: 'code/signal', answer: 'bars', at: 7 },
  ]);
});
