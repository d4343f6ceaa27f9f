import type { Browser } from 'playwright';
import { MANY, type BenchPage } from '../pages/page.js';
import type { InPage } from './in-page.js';
import { inTab } from './open-tab.js';

/** Bytes of memory that one guide more on a page takes: of scripts, and of the elements and their styles. */
export interface Memory {
  readonly script: number;
  readonly elements: number;
}

/** Compares a page with many guides with the same page with one, after the rubbish was collected. */
export async function measureMemory(
  browser: Browser,
  origin: string,
  page: BenchPage,
): Promise<Memory> {
  const one = await used(browser, `${origin}/${page.folder}/index.html`, page, origin);
  const many = await used(browser, `${origin}/${page.folder}/many.html`, page, origin);
  return {
    script: (many.script - one.script) / (MANY - 1),
    elements: (many.elements - one.elements) / (MANY - 1),
  };
}

const used = (
  browser: Browser,
  address: string,
  { firstQuestion }: BenchPage,
  origin: string,
): Promise<Memory> =>
  inTab(browser, origin, { slowdown: 1, firstQuestion }, async ({ page, tools }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => (globalThis as InPage).bench.first);
    for (let times = 0; times < 3; times++) await tools.send('HeapProfiler.collectGarbage');
    const heap = await tools.send('Runtime.getHeapUsage');
    return { script: heap.usedSize, elements: heap.embedderHeapUsedSize };
  });
