import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../support/find-browser.js';
import { withPages } from './with-pages.js';

const site = withPages();
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(findBrowser() ?? {});
}, 60_000);
afterAll(() => browser.close());

/** Contrast comes from elements and their classes, not from words: to measure it on each page takes as long as all the rest. */
test('each page of both guides is accessible in each language, but for its contrast', async () => {
  expect(
    await violationsIn(site().pages, { rules: { 'color-contrast': { enabled: false } } }),
  ).toEqual([]);
}, 300_000);

test.each(['light', 'dark'] as const)(
  'pages that show all there is between them have enough contrast on a %s screen',
  async (colorScheme) => {
    const seen = new Set<string>();
    const pages = [...site().pages].filter(([, page]) => {
      const parts = page.match(/<\w+|\s(class|data-kind|dir)="[^"]*"/g) ?? [];
      const isNew = parts.some((part) => !seen.has(part));
      for (const part of parts) seen.add(part);
      return isNew;
    });
    expect(pages.length).toBeGreaterThan(8);
    expect(await violationsIn(pages, { runOnly: ['color-contrast'] }, colorScheme)).toEqual([]);
  },
);

/** What axe finds in these pages as they are without scripts; in two tabs, as most machines have two processors. */
async function violationsIn(
  pages: Iterable<readonly [name: string, page: string]>,
  options: axe.RunOptions,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<string[]> {
  const waiting = [...pages];
  const found: string[] = [];
  const work = async () => {
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const tab = await context.newPage();
    await tab.goto(`${site().address}404.html`);
    await tab.evaluate(axe.source);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, page] = next;
      await show(tab, page);
      found.push(...(await violationsOf(tab, options)).map((violation) => `${name}: ${violation}`));
    }
    await context.close();
  };
  await Promise.all([work(), work()]);
  return found;
}

/** Puts a page into the document of another, which has the same style: to load each, and axe in it, takes five times as long. */
const show = (tab: Page, page: string): Promise<void> =>
  tab.evaluate((content) => {
    const shown = new DOMParser().parseFromString(content, 'text/html');
    const isStyle = (each: Element) => each.matches('[rel=stylesheet]');
    for (const each of [...document.head.children]) if (!isStyle(each)) each.remove();
    document.head.append(...[...shown.head.children].filter((each) => !isStyle(each)));
    document.body.replaceWith(shown.body);
    const { lang, dir } = shown.documentElement;
    Object.assign(document.documentElement, { lang, dir });
  }, page);

const violationsOf = (tab: Page, options: axe.RunOptions): Promise<string[]> =>
  tab.evaluate(async (given) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      preload: false,
      ...given,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, options);
