import type { Browser } from 'playwright';
import type { BenchPage } from '../pages/page.js';
import type { InPage, Shown } from './in-page.js';
import type { Network } from './networks.js';
import { inTab } from './open-tab.js';

/** Loads a page that nothing is cached of and says when its first question was shown, and what came until then. */
export const measureFirstQuestion = (
  browser: Browser,
  origin: string,
  { folder, firstQuestion }: BenchPage,
  slowdown: number,
  network: Network,
): Promise<Shown> =>
  inTab(browser, origin, { slowdown, firstQuestion, network }, async ({ page }) => {
    await page.goto(`${origin}/${folder}/index.html`, { waitUntil: 'commit' });
    return page.evaluate(() => (globalThis as InPage).bench.first);
  });
