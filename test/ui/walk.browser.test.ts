import { guides } from 'virtual:rahnuma/guides';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Trail } from '../../src/model/trail.js';
import type { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import { waysOverEveryEdge, type Click } from './every-edge.js';
import {
  button,
  mount,
  nodeId,
  nodeOf,
  settled,
  SIM_GUIDE,
  titleOf,
  violations,
  withCleanPage,
} from './support.js';

withCleanPage();

const guide = await guides.get(SIM_GUIDE)?.loadGuide();
if (!guide) throw new Error('The real guide is built in');

const ways = waysOverEveryEdge(guide);
const nodes = guide.problems.flatMap((problem) => problem.nodes);

test('the ways lead over every answer of every node', () => {
  const taken = new Set(ways.flat().map(({ from, answer }) => `${from} ${answer}`));
  for (const node of nodes) {
    for (const { id } of node.answers) {
      expect(taken, `${node.id} ${id}`).toContain(`${node.id} ${id}`);
    }
  }
});

const LANGUAGES = ['en', 'zh-Hans', 'ur'] as const;

/** The ways whose last edge is clicked in this language. Each edge is clicked in one language, each node is reached in all. */
function waysIn(lang: (typeof LANGUAGES)[number]): readonly (readonly Click[])[] {
  const turn = LANGUAGES.indexOf(lang);
  const seen = new Set<string>();
  return ways.filter((way, index) => {
    const to = way.at(-1)?.to ?? '';
    const isFirst = !seen.has(to);
    seen.add(to);
    return isFirst || index % LANGUAGES.length === turn;
  });
}

test.each(LANGUAGES)(
  'every node is sound in %s at 320 px, and a third of all edges can be clicked',
  { timeout: 600_000 },
  async (lang) => {
    await page.viewport(320, 640);
    const element = await mount({ lang });
    const visited = new Set<string>();
    const requests = performance.getEntriesByType('resource').length;

    for (const way of waysIn(lang)) {
      const last = way.at(-1);
      if (!last) continue;
      element.trail = trailOf(way.slice(0, -1));
      await settled(element);
      button(element, last.answer).click();
      await settled(element);
      expect(nodeId(element), `${last.from} ${last.answer}`).toBe(last.to);
      if (visited.has(last.to)) continue;
      visited.add(last.to);
      await expectSound(element, lang, last.to);
    }

    expect([...visited].sort()).toEqual(nodes.map(({ id }) => id).sort());
    const later = performance.getEntriesByType('resource').slice(requests);
    expect(later.filter(({ name }) => new URL(name).origin !== location.origin)).toEqual([]);
  },
);

const trailOf = (way: readonly Click[]): Trail =>
  way.map(({ from, answer }) => ({ node: from as Trail[number]['node'], answer, at: 0 }));

/** No axe violation, no missing text, the right language, and no sideways scrolling. */
async function expectSound(element: RahnumaGuide, lang: string, id: string): Promise<void> {
  // A colour scheme changes only colours, and those in every language alike.
  for (const scheme of lang === 'en' ? ['light', 'dark'] : ['light']) {
    document.documentElement.style.colorScheme = scheme;
    expect(await violations(element), `${id}, ${scheme}`).toEqual([]);
  }
  const root = nodeOf(element)?.shadowRoot;
  const fallen = [
    ...(root?.querySelectorAll('.title [lang], .body [lang], .answers [lang]') ?? []),
  ];
  expect(fallen, `${id} is translated into ${lang}`).toEqual([]);
  const texts = [titleOf(element), ...(root?.querySelectorAll('p, li, button, dd') ?? [])];
  for (const each of texts) {
    const text = each.textContent.trim();
    expect(text, `a text of ${id}`).not.toBe('');
    expect(text, `a text of ${id}`).not.toMatch(/[{}]|undefined|\[object/);
  }
  const width = document.documentElement.scrollWidth;
  expect(width, `${id} is not wider than the screen`).toBeLessThanOrEqual(window.innerWidth);
}
