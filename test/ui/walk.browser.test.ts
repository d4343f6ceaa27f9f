import { guides } from 'virtual:rahnuma/guides';
import { describe, expect, test } from 'vitest';
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
  titleOf,
  violations,
  withCleanPage,
} from './support.js';

withCleanPage();

describe.each([...guides.keys()])('the guide %s', async (id) => {
  const guide = await guides.get(id)?.loadGuide();
  if (!guide) throw new Error(`${id} is built in`);
  const ways = waysOverEveryEdge(guide);
  const nodes = guide.problems.flatMap((problem) => problem.nodes);

  test('has ways over every answer of every node', () => {
    const taken = new Set(ways.flat().map(({ from, answer }) => `${from} ${answer}`));
    for (const node of nodes) {
      for (const { id: answer } of node.answers) {
        expect(taken, `${node.id} ${answer}`).toContain(`${node.id} ${answer}`);
      }
    }
  });

  test.each(guide.locales)(
    'is sound at every node in %s at 320 px, and its share of all edges can be clicked',
    { timeout: 600_000 },
    async (lang) => {
      await page.viewport(320, 640);
      const element = await mount({ guide: id, lang });
      const visited = new Set<string>();
      const looks = new Set<string>();
      const requests = performance.getEntriesByType('resource').length;

      for (const way of shareOf(ways, guide.locales.indexOf(lang), guide.locales.length)) {
        const last = way.at(-1);
        if (!last) continue;
        element.trail = trailOf(way.slice(0, -1));
        await settled(element);
        replyButton(element, last.answer).click();
        await settled(element);
        expect(nodeId(element), `${last.from} ${last.answer}`).toBe(last.to);
        if (visited.has(last.to)) continue;
        visited.add(last.to);
        await expectSound(element, last.to, looks);
      }

      expect([...visited].sort()).toEqual(nodes.map((node) => node.id).sort());
      const later = performance.getEntriesByType('resource').slice(requests);
      expect(later.filter(({ name }) => new URL(name).origin !== location.origin)).toEqual([]);
    },
  );
});

/**
 * The ways whose last edge is clicked in one of the languages. Each edge is clicked in one language, each node is reached in all.
 *
 * @param turn which of the languages it is, from 0
 */
function shareOf(ways: readonly (readonly Click[])[], turn: number, languages: number) {
  const seen = new Set<string>();
  return ways.filter((way, index) => {
    const to = way.at(-1)?.to ?? '';
    const isFirst = !seen.has(to);
    seen.add(to);
    return isFirst || index % languages === turn;
  });
}

/** What gives an answer. A resolution that knows another cause leads there by “No”. */
function replyButton(element: RahnumaGuide, answer: string): HTMLButtonElement {
  const no = nodeOf(element)?.shadowRoot?.querySelector<HTMLButtonElement>('[data-feedback=no]');
  return answer === 'unsolved' && no ? no : button(element, answer);
}

const trailOf = (way: readonly Click[]): Trail =>
  way.map(({ from, answer }) => ({ node: from as Trail[number]['node'], answer, at: 0 }));

/**
 * Whether something is shown that looks like nothing before it. Colours come from elements and what they are in, not from words.
 *
 * @param looks what was seen; what is new is added
 */
function looksNew(element: RahnumaGuide, looks: Set<string>): boolean {
  const before = looks.size;
  for (const look of looksIn(element)) looks.add(look);
  return looks.size > before;
}

/** How each element below this one looks, also in shadow trees: itself and what it is in, with their classes and parts. */
function looksIn(element: Element): string[] {
  const children = [...(element.shadowRoot?.children ?? []), ...element.children];
  return children.flatMap((child) => [`${lookOf(element)} > ${lookOf(child)}`, ...looksIn(child)]);
}

const lookOf = ({ localName, classList, part }: Element): string =>
  [localName, ...classList, ...part].join(' ');

/** No axe violation, no missing text, the right language, and no sideways scrolling. */
async function expectSound(element: RahnumaGuide, id: string, looks: Set<string>): Promise<void> {
  const { lang } = element;
  const contrast = looksNew(element, looks);
  for (const scheme of contrast ? ['light', 'dark'] : ['light']) {
    document.documentElement.style.colorScheme = scheme;
    expect(await violations(element, { contrast }), `${id}, ${scheme}`).toEqual([]);
  }
  const root = nodeOf(element)?.shadowRoot;
  const fallen = [
    ...(root?.querySelectorAll('.title [lang], .body [lang], .answers [lang]') ?? []),
  ];
  expect(fallen, `${id} is translated into ${lang}`).toEqual([]);
  const texts = [
    titleOf(element),
    ...(root?.querySelectorAll('p:not([role=status]), li, button, dd') ?? []),
  ];
  for (const each of texts) {
    const text = each.textContent.trim();
    expect(text, `a text of ${id}`).not.toBe('');
    expect(text, `a text of ${id}`).not.toMatch(/[{}]|undefined|\[object/);
  }
  const width = document.documentElement.scrollWidth;
  expect(width, `${id} is not wider than the screen`).toBeLessThanOrEqual(window.innerWidth);
}
