import { expect, test } from 'vitest';
import { strongComponents } from '../../../src/model/graph/strong-components.js';

/** The components of a graph written as each node with those that it leads to. */
function componentsOf(graph: Readonly<Record<string, string>>): string[] {
  const components = strongComponents(Object.keys(graph), (node) => graph[node] ?? '');
  return components.map((component) => [...component].sort().join(''));
}

test('a graph without loops comes node by node, the ends first', () => {
  expect(componentsOf({ a: 'bc', b: 'd', c: 'd', d: '' })).toEqual(['d', 'b', 'c', 'a']);
});

test('nodes that lead to each other are one component', () => {
  expect(componentsOf({ a: 'b', b: 'c', c: 'ad', d: 'e', e: 'd' })).toEqual(['de', 'abc']);
  expect(componentsOf({ a: 'a', b: 'a' })).toEqual(['a', 'b']);
});

test('loops that share a node are one component', () => {
  expect(componentsOf({ a: 'bd', b: 'c', c: 'a', d: 'e', e: 'a' })).toEqual(['abcde']);
});

test('an edge into a component that is complete joins nothing', () => {
  expect(componentsOf({ a: 'bc', b: '', c: 'bd', d: 'c' })).toEqual(['b', 'cd', 'a']);
});

test('nodes that are only led to are part of it, each once', () => {
  expect(componentsOf({ a: 'xx' })).toEqual(['x', 'a']);
});

test('a long chain does not overflow the stack, open or closed', () => {
  const size = 100_000;
  const nodes = Array.from({ length: size }, (_, index) => index);
  const open = strongComponents(nodes, (node) => (node + 1 < size ? [node + 1] : []));
  expect(open).toHaveLength(size);
  expect(open[0]).toEqual([size - 1]);
  const closed = strongComponents(nodes, (node) => [(node + 1) % size]);
  expect(closed).toHaveLength(1);
  expect(closed[0]).toHaveLength(size);
});

test('agrees with reachability in every graph of four nodes with few edges', () => {
  const pairs = 'abcd'.split('').flatMap((from) => 'abcd'.split('').map((to) => from + to));
  for (let bits = 0; bits < 1 << pairs.length; bits += 37) {
    const graph: Record<string, string> = { a: '', b: '', c: '', d: '' };
    pairs.forEach(([from = '', to = ''], index) => {
      if (bits & (1 << index)) graph[from] = (graph[from] ?? '') + to;
    });
    const components = strongComponents(Object.keys(graph), (node) => graph[node] ?? '');
    const place = new Map(components.flatMap((each, index) => each.map((node) => [node, index])));
    for (const from of 'abcd') {
      for (const to of reachable(graph, from)) {
        const isMutual = reachable(graph, to).has(from);
        const [mine = -1, its = -1] = [place.get(from), place.get(to)];
        expect(isMutual ? mine === its : mine > its, `${JSON.stringify(graph)} ${from}${to}`).toBe(
          true,
        );
      }
    }
  }
});

function reachable(graph: Readonly<Record<string, string>>, from: string): Set<string> {
  const reached = new Set(from);
  for (const node of reached) for (const to of graph[node] ?? '') reached.add(to);
  return reached;
}
