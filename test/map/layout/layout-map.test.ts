import { describe, expect, test } from 'vitest';
import { guideGraph } from '../../../src/map/graph/guide-graph.js';
import { layoutMap } from '../../../src/map/layout/layout-map.js';
import { boxesOf, overlaps, realGuideWithTexts } from '../support.js';

const { guide, texts } = realGuideWithTexts();
const mapOf = (locale: string, problem?: string) => {
  const text = texts.get(locale);
  if (!text) throw new Error(`There is no text in ${locale}`);
  return layoutMap(guideGraph(guide, text, problem));
};

describe.each([...texts.keys()])('the map of the real guide in %s', (locale) => {
  test.each([undefined, ...guide.problems.map(({ id }) => id)])(
    'has room for everything: %s',
    (problem) => {
      const map = mapOf(locale, problem);
      const boxes = boxesOf(map);
      expect(overlaps(boxes)).toEqual([]);
      for (const { name, x, y, width, height } of boxes) {
        expect(x - width / 2, name).toBeGreaterThanOrEqual(0);
        expect(y - height / 2, name).toBeGreaterThanOrEqual(0);
        expect(x + width / 2, name).toBeLessThanOrEqual(map.width);
        expect(y + height / 2, name).toBeLessThanOrEqual(map.height);
      }
    },
  );
});

/** The points of a line, no more than a few units apart. */
function* pointsOf(path: string): Generator<{ x: number; y: number }> {
  const corners = [...path.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  for (const [index, [x = 0, y = 0]] of corners.entries()) {
    const [nextX = x, nextY = y] = corners[index + 1] ?? [];
    const count = Math.ceil(Math.hypot(nextX - x, nextY - y) / 4) || 1;
    for (let at = 0; at < count; at += 1) {
      yield { x: x + ((nextX - x) * at) / count, y: y + ((nextY - y) * at) / count };
    }
  }
}

describe('a map', () => {
  test.each([...texts.keys()])('has no line that runs through a node: %s', (locale) => {
    for (const { nodes, edges } of mapOf(locale).parts) {
      for (const { from, to, path } of edges) {
        const others = nodes.filter(({ id }) => id !== from && id !== to);
        for (const point of pointsOf(path)) {
          const crossed = others.find(
            ({ x, y, width, height }) =>
              Math.abs(point.x - x) < width / 2 && Math.abs(point.y - y) < height / 2,
          );
          expect(crossed?.id, `${from} to ${to}`).toBeUndefined();
        }
      }
    }
  });

  test('has its first answers at the side where the language begins', () => {
    const placeOf = (locale: string) => {
      const nodes = mapOf(locale, 'sim-stopped').parts.flatMap((part) => part.nodes);
      const x = (id: string) => nodes.find((node) => node.id === `sim-stopped/${id}`)?.x ?? NaN;
      return x('verify-at-centre') < x('ask-what-is-owed') ? 'left' : 'right';
    };
    expect(['en', 'zh-Hans', 'ur'].map(placeOf)).toEqual(['left', 'left', 'right']);
  });

  test('leads each arrow from its node to the next', () => {
    for (const part of mapOf('ur').parts) {
      for (const { from, to, path } of part.edges) {
        const [start, end] = [/^M([\d.-]+) ([\d.-]+)/, /([\d.-]+) ([\d.-]+)$/].map((ends) =>
          (ends.exec(path) ?? []).slice(1).map(Number),
        );
        for (const [id, [x = NaN, y = NaN] = []] of [
          [from, start],
          [to, end],
        ] as const) {
          const box = part.nodes.find((node) => node.id === id);
          if (!box) throw new Error(`There is no ${id}`);
          expect(Math.abs(x - box.x)).toBeLessThanOrEqual(box.width / 2 + 1);
          expect(Math.abs(y - box.y)).toBeLessThanOrEqual(box.height / 2 + 1);
        }
      }
    }
  });
});
