import type { Browser } from 'playwright';
import type { BenchPage } from '../pages/page.js';
import type { InPage } from './in-page.js';
import { inTab } from './open-tab.js';
import type { Step } from './walks.js';

/** Takes the walks, one after the other, and gives back how long each answer took, in milliseconds. */
export const measureAnswers = (
  browser: Browser,
  origin: string,
  { folder, firstQuestion, title, answer, restart }: BenchPage,
  slowdown: number,
  walks: readonly (readonly Step[])[],
): Promise<number[]> =>
  inTab(browser, origin, { slowdown, firstQuestion }, async ({ page }) => {
    await page.goto(`${origin}/${folder}/index.html`);
    await page.evaluate(() => (globalThis as InPage).bench.first);
    const times: number[] = [];
    for (const walk of walks) {
      for (const step of walk) {
        const way = answer.map((selector) => selector.replaceAll('{id}', step.answer));
        times.push(
          await page.evaluate(
            ([control, heading, expected]) =>
              (globalThis as InPage).bench.timeAnswer(control, heading, expected),
            [way, title, step.title] as const,
          ),
        );
      }
      await page.evaluate(
        async ([control, first]) => {
          const { bench } = globalThis as InPage;
          bench.find(control)?.click();
          await bench.firstShown(first);
        },
        [restart, firstQuestion] as const,
      );
    }
    return times;
  });
