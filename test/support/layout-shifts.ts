import type { Page } from 'playwright';
import { atRest } from './at-rest.js';

interface Watching {
  shifts: PerformanceObserver;
  sizes: number[];
}

/**
 * Notes each layout shift of a page from its start, by the size that Chrome gives it. Returns a function that waits until the page
 * is at rest, and returns the sizes.
 */
export async function watchLayoutShifts(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const watching = window as unknown as Watching;
    watching.sizes = [];
    watching.shifts = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        watching.sizes.push((entry as unknown as { value: number }).value);
      }
    });
    watching.shifts.observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    await atRest(page);
    return page.evaluate(() => {
      const { shifts, sizes } = window as unknown as Watching;
      const last = shifts
        .takeRecords()
        .map((entry) => (entry as unknown as { value: number }).value);
      return [...sizes, ...last];
    });
  };
}
