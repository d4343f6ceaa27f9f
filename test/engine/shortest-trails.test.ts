import { expect, test } from 'vitest';
import { replay } from '../../src/engine/replay.js';
import { waysToNodes, waysToPoints } from '../../src/engine/shortest-trails.js';
import { nodesOf } from '../../src/model/guide-nodes.js';
import { guideOf, readSimGuide } from '../support/guides.js';
import { guide } from './support.js';

test('each trail leads to its node', () => {
  const { guide: real } = readSimGuide();
  if (!real) throw new Error('The real guide has errors');
  const trails = waysToNodes(real, {}, 0);
  expect([...trails.keys()].sort()).toEqual([...nodesOf(real).keys()].sort());
  for (const [id, trail] of trails) expect(replay(real, trail).node?.id, id).toBe(id);
});

test('trails keep to what the page knows', () => {
  const trails = waysToNodes(guide, { device: 'router' }, 7);
  expect(trails.get('code/operator'), 'no way leads there with a router').toBeUndefined();
  expect(trails.get('code/ask')).toEqual([
    { node: 'start', answer: 'code', at: 7 },
    { node: 'code/signal', answer: 'bars', at: 7 },
  ]);
  expect(waysToNodes(guide, { device: 'radio' }, 7)).toEqual(waysToNodes(guide, {}, 7));
});

test('trails take no detour, and as few answers as they can', () => {
  const trails = waysToNodes(guide, {}, 0);
  for (const [id, trail] of trails) {
    expect(
      trail.map(({ answer }) => answer),
      id,
    ).not.toContain('detour');
  }
  expect(trails.get('code/came')).toHaveLength(3);
  expect(trails.get('code/ask')).toHaveLength(3);
});

test('a node that only a detour leads to has no trail', () => {
  const beyond = guideOf(`
facts: { card: { values: [yes, no] } }
problems:
  a:
    start: have-card
    nodes:
      have-card: { kind: question, asks: card, answers: { yes: { to: pay }, no: { to: done } } }
      pay: { kind: remedy, detour: b, worked: done, failed: done }
      done: { kind: resolution }
  b:
    start: which
    nodes:
      which:
        kind: question
        answers: { on: { to: [{ when: { is: { card: yes } }, to: with-card }, { to: done }] }, off: { to: done } }
      with-card: { kind: resolution }
      done: { kind: resolution }
`);
  expect(waysToNodes(beyond, {}, 0).has('b/with-card')).toBe(false);
  expect(waysToNodes(beyond, { card: 'yes' }, 0).get('b/with-card')).toHaveLength(2);
});

test('trails pass a remedy by as many failures as it takes', () => {
  const only = guideOf(`
facts: {}
problems:
  p:
    start: shake
    nodes:
      shake: { kind: remedy, tries: 3, worked: done, failed: ask, could-not: done }
      done: { kind: resolution }
      ask: { kind: escalation }
`);
  const trail = waysToNodes(only, {}, 0).get('p/ask');
  expect(trail?.map(({ answer }) => answer)).toEqual(['p', 'failed', 'failed', 'failed']);
});

test('a problem stands for its first node', () => {
  const points = waysToPoints(guide, {}, 7);
  expect(points.get('code')).toEqual([{ node: 'start', answer: 'code', at: 7 }]);
  expect(points.has('code/signal')).toBe(false);
  expect(points.has('password/reset')).toBe(false);
  expect(points.get('code/device')).toEqual(waysToNodes(guide, {}, 7).get('code/device'));
});
