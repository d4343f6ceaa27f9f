import { expect, test } from 'vitest';
import type { MapPart } from '../../../src/map/graph/map-graph.js';
import { beginningOf } from '../../../src/site/share/beginning-of.js';

/** A problem whose nodes stand in one row, each leading to the next one. */
function row(length: number): MapPart {
  const ids = Array.from({ length }, (_, index) => `problem/${index}` as const);
  return {
    problem: 'problem',
    title: { text: 'A problem', locale: 'en' },
    nodes: ids.map((id) => ({ id, node: id, kind: 'question', notes: [] })),
    edges: ids.slice(1).map((to, index) => ({
      from: ids[index] ?? '',
      to,
      kind: 'answer',
      answers: ['yes'],
      labels: [{ text: 'Yes', locale: 'en' }],
    })),
  };
}

test('of a long problem the first nodes are left, with the arrows between them', () => {
  const { nodes, edges } = beginningOf(row(1000));
  expect(nodes.map(({ id }) => id)).toEqual(row(12).nodes.map(({ id }) => id));
  expect(edges.map(({ to }) => to)).toEqual(row(12).edges.map(({ to }) => to));
});

test('of a short problem everything is left, but for the words on the arrows', () => {
  const { nodes, edges } = beginningOf(row(3));
  expect(nodes).toEqual(row(3).nodes);
  expect(edges.map(({ from, labels }) => [from, labels])).toEqual([
    ['problem/0', []],
    ['problem/1', []],
  ]);
});
