import type { Page } from 'playwright';

/** Waits until a page has done what it leaves for when it is idle, and has painted what came of it. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const next of [requestIdleCallback, requestAnimationFrame, requestAnimationFrame]) {
      await new Promise((done) => next(done));
    }
  });
}
