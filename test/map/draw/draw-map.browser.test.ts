import { guides } from 'virtual:rahnuma/guides';
import { afterEach, describe, expect, test } from 'vitest';
import { drawMap } from '../../../src/map/draw/draw-map.js';
import { guideGraph } from '../../../src/map/graph/guide-graph.js';
import type { MapGraph } from '../../../src/map/graph/map-graph.js';
import { layoutMap } from '../../../src/map/layout/layout-map.js';

const real = guides.get('sim-registration-pk');
if (!real) throw new Error('The real guide is built in');
const guide = await real.loadGuide();

/** Puts a picture into the page, as XML: one that is not well formed throws. */
function show(svg: string): SVGSVGElement {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = read.querySelector('parsererror')?.textContent;
  if (fault) throw new Error(fault);
  const picture = document.importNode(read.documentElement, true);
  document.body.append(picture);
  return picture as unknown as SVGSVGElement;
}

afterEach(() => {
  document.body.replaceChildren();
});

const problems = [undefined, ...guide.problems.map(({ id }) => id)];

describe.each(guide.locales)('the picture of the real guide in %s', (locale) => {
  test.each(problems)('has no words that reach out of their shape: %s', async (problem) => {
    const text = await real.loadText(locale);
    const picture = show(drawMap(layoutMap(guideGraph(guide, text, problem))));
    await document.fonts.ready;
    const groups = [...picture.querySelectorAll<SVGGElement>('.node, .words')];
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      const frame = group.querySelector<SVGGraphicsElement>('.shape, .ground')?.getBBox();
      if (!frame) throw new Error('A text stands in no shape');
      for (const line of group.querySelectorAll('text')) {
        const { x, width } = line.getBBox();
        const words = line.textContent;
        expect(x, words).toBeGreaterThanOrEqual(frame.x);
        expect(x + width, words).toBeLessThanOrEqual(frame.x + frame.width);
        const base = Number(line.getAttribute('y'));
        const size = Number(line.getAttribute('font-size'));
        expect(base - size * 0.7, words).toBeGreaterThanOrEqual(frame.y);
        expect(base + size * 0.2, words).toBeLessThanOrEqual(frame.y + frame.height);
      }
    }
  });

  test('has headings and a legend that do not run into each other', async () => {
    const text = await real.loadText(locale);
    const picture = show(drawMap(layoutMap(guideGraph(guide, text))));
    await document.fonts.ready;
    const { width, x: left } = picture.getBoundingClientRect();
    const boxes = [...picture.querySelectorAll('.heading, .legend text, .legend .shape')].map(
      (each) => each.getBoundingClientRect(),
    );
    for (const [index, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(left);
      expect(a.right).toBeLessThanOrEqual(left + width);
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left;
        // Lines of Nastaliq overlap in their boxes, not in their ink.
        expect(apart || Math.abs(a.top + a.bottom - b.top - b.bottom) > 20).toBe(true);
      }
    }
  });
});

describe('a picture', () => {
  const graph: MapGraph = {
    locale: 'en',
    title: { text: '<script>alert(1)</script> & "more"', locale: 'en' },
    parts: [
      {
        problem: 'a"b',
        title: { text: "It's <b>", locale: 'en' },
        nodes: [
          {
            id: 'p/one',
            kind: 'question',
            node: 'p/one',
            notes: [],
            title: { text: 'a < b & "c"', locale: 'en' },
          },
          {
            id: 'p/two',
            kind: 'escalation',
            node: 'p/two',
            notes: [],
            title: { text: 'ختم', locale: 'ur' },
          },
        ],
        edges: [
          {
            from: 'p/one',
            to: 'p/two',
            kind: 'answer',
            answers: ['a'],
            labels: [{ text: "</text>'", locale: 'en' }],
          },
        ],
      },
    ],
  };

  test('shows any signs as they are', () => {
    const picture = show(drawMap(layoutMap(graph)));
    expect(picture.querySelector('script')).toBeNull();
    const shown = [...picture.querySelectorAll('text')].map((each) => each.textContent);
    for (const words of ['<script>alert(1)</script> & "more"', 'a < b & "c"', "</text>'"]) {
      expect(shown).toContain(words);
    }
  });

  test('marks a text in another language with its language and direction', () => {
    const picture = show(drawMap(layoutMap(graph)));
    const urdu = picture.querySelector('text[lang="ur"]');
    expect(urdu?.textContent).toBe('ختم');
    expect(urdu?.getAttribute('direction')).toBe('rtl');
  });

  test('has in its legend what it shows, and no more', () => {
    const picture = show(drawMap(layoutMap(graph)));
    const kinds = [...picture.querySelectorAll('.legend > g')].map((each) => each.classList[0]);
    expect(kinds).toEqual(['question', 'escalation']);
  });

  test('leads by a link from a node elsewhere to the node itself', async () => {
    const picture = show(drawMap(layoutMap(guideGraph(guide, await real.loadText('en')))));
    const links = [...picture.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const target = picture.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
      expect(target?.getAttribute('data-node')).toBe(link.getAttribute('data-node'));
    }
  });
});
