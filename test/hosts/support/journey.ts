import { strict as assert } from 'node:assert';
import type { FrameLocator, Page } from 'playwright';

/** Every host's journey goes from the start view to this resolution. */
export const END = 'no-code/code-came';

/** Picks a problem, or answers, by clicking what a visitor would click. */
export async function choose(place: Page | FrameLocator, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await place.locator(`[data-problem="${id}"], [data-answer="${id}"]`).click();
  }
}

/** Waits until this node is shown. */
export const expectNode = (place: Page | FrameLocator, id: string): Promise<void> =>
  place.locator(`[part~=node][data-node="${id}"]`).waitFor();

/** The whole journey, if the page gives no facts. */
export async function journey(place: Page | FrameLocator): Promise<void> {
  await choose(place, 'no-code', 'android', 'none', 'worked', 'worked');
  await expectNode(place, END);
}

/** The whole journey, if the page has given the fact which phone it is. */
export async function journeyWithFacts(place: Page | FrameLocator): Promise<void> {
  await choose(place, 'no-code', 'none', 'worked', 'worked');
  await expectNode(place, END);
}

/** Expects that the page has recorded the events of the journey with facts. */
export async function expectTold(page: Page): Promise<void> {
  await page.locator('#told li', { hasText: 'end' }).waitFor();
  assert.deepEqual(await page.locator('#told li').allTextContents(), [
    'answer none',
    'answer worked',
    'answer worked',
    `end ${END}`,
  ]);
}

/** Retries until `act` no longer throws, or the time is up. */
export async function eventually(act: () => Promise<void>): Promise<void> {
  const end = Date.now() + 5000;
  for (;;) {
    try {
      await act();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
