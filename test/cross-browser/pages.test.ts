import { describe, expect, test } from 'vitest';
import type { Guide, NodeId } from '../../src/model/guide.js';
import { GUIDES } from '../../src/tools/build/outputs.js';
import { readGuide } from '../support/guides.js';
import { nextToAnEnd } from '../support/next-to-an-end.js';
import { inEachBrowser } from './support/in-each-browser.js';
import { NO_SCRIPTS } from './support/no-scripts.js';
import type { Tab } from './support/tab.js';
import { withPages } from '../site/with-pages.js';

const site = withPages();

const guides = GUIDES.map((folder) => {
  const { guide } = readGuide(folder);
  if (!guide) throw new Error(`${folder} has errors`);
  return [guide.id, guide] as const;
});

/** Does something that leads to another page, and waits for it. */
const toNextPage = (tab: Tab, act: () => Promise<void>) =>
  Promise.all([tab.page.waitForNavigation(), act()]);

/**
 * Clicks a link, in the middle of the window. Puppeteer's own click asks first whether the link is in view, which Firefox does not answer
 * without scripts.
 */
async function click(tab: Tab, link: string): Promise<void> {
  const found = await tab.page.$(link);
  if (!found) throw new Error(`There is no ${link} at ${tab.page.url()}`);
  await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y } = await found.clickablePoint();
  await toNextPage(tab, () => tab.page.mouse.click(x, y));
}

/** Presses Tab until a link with this address has the focus, and is seen to have it; then Enter. */
async function follow(tab: Tab, href: string): Promise<void> {
  const focused = () =>
    tab.page.evaluate(() => ({
      href: document.activeElement?.getAttribute('href'),
      outline: document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    }));
  const links = await tab.page.evaluate(() => document.links.length);
  for (let pressed = 0; (await focused()).href !== href; pressed += 1) {
    expect(pressed, `the link to ${href} comes by Tab`).toBeLessThanOrEqual(links);
    await tab.page.keyboard.press('Tab');
  }
  expect((await focused()).outline).toBe('solid');
  await toNextPage(tab, () => tab.page.keyboard.press('Enter'));
}

/** The nodes on a shortest way from the start of a problem to an end. */
function wayOf(guide: Guide, start: NodeId): NodeId[] {
  const next = nextToAnEnd(guide);
  const way = [start];
  for (let at = next.get(start); at !== undefined; at = next.get(at)) way.push(at);
  return way;
}

const seen = (tab: Tab) =>
  tab.page.evaluate(() => ({
    node: document.querySelector<HTMLElement>('main [data-node]')?.dataset.node,
    kind: document.querySelector<HTMLElement>('main [data-node]')?.dataset.kind,
    wider: document.documentElement.scrollWidth > innerWidth,
  }));

inEachBrowser((open, name) => {
  describe.each(guides)('%s, with scripts disabled', (_id, guide) => {
    // One browser walks through all languages, the other through one.
    test.each(name === 'Firefox' ? guide.locales.slice(-1) : guide.locales)(
      'from each problem an end is reached by clicks, 320 px wide, in %s',
      async (locale) => {
        const tab = await open(site().address);
        await tab.page.setViewport({ width: 320, height: 640 });
        expect(await seen(tab)).toMatchObject({ wider: false });
        await click(tab, `main a[href="${guide.id}/${locale}/"]`);
        const problems = tab.page.url();
        for (const { id, start } of guide.problems) {
          if (tab.page.url() !== problems) await tab.page.goto(problems);
          expect(await seen(tab)).toMatchObject({ wider: false });
          await click(tab, `[data-problem="${id}"]`);
          const [, ...way] = wayOf(guide, start);
          expect(await seen(tab)).toMatchObject({ node: start, wider: false });
          for (const [index, node] of way.entries()) {
            await click(tab, `.answers a[href="${index === 0 ? '../' : '../../'}${node}/"]`);
            expect(await seen(tab)).toMatchObject({ node, wider: false });
          }
          expect((await seen(tab)).kind).toMatch(/^(resolution|escalation)$/);
        }
      },
    );

    test('an end is reached by the keyboard alone', async () => {
      const tab = await open(site().address);
      const [locale = ''] = guide.locales.slice(-1);
      await follow(tab, `${guide.id}/${locale}/`);
      const [problem] = guide.problems;
      if (!problem) throw new Error('The guide has no problem');
      const [, second, ...way] = wayOf(guide, problem.start);
      await follow(tab, `${problem.id}/`);
      if (second !== undefined) await follow(tab, `../${second}/`);
      for (const node of way) await follow(tab, `../../${node}/`);
      expect((await seen(tab)).kind).toMatch(/^(resolution|escalation)$/);
    });
  });
}, NO_SCRIPTS);
