import { strict as assert } from 'node:assert';
import {
  choose,
  END,
  expectNode,
  expectTold,
  journey,
  journeyWithFacts,
} from '../support/journey.js';
import type { Stage } from '../support/stage.js';

/** Static pages with nothing but the script tag. */
export async function plain(stage: Stage): Promise<void> {
  const origin = await stage.serve();
  const fallback = 'rahnuma-guide > a';

  await stage.check('shows the way', async (page) => {
    await page.goto(origin);
    await journey(page);
    assert.equal(await page.locator(fallback).isVisible(), false, 'the fallback is hidden');
  });

  await stage.check(
    'shows the fallback where no script runs',
    async (page) => {
      await page.goto(origin);
      assert.equal(await page.locator(fallback).isVisible(), true);
    },
    { javaScriptEnabled: false },
  );

  await stage.check('tells the page’s script of answers and the end', async (page) => {
    await page.goto(`${origin}/script.html`);
    await journeyWithFacts(page);
    await expectTold(page);
  });

  await stage.check('takes properties that were set before its script ran', async (page) => {
    await page.goto(`${origin}/early.html`);
    await choose(page, 'none', 'worked', 'worked');
    await expectNode(page, END);
  });

  await stage.check('is harmless when its script is loaded twice', async (page) => {
    await page.goto(origin);
    await page.addScriptTag({ type: 'module', url: './rahnuma/rahnuma.js' });
    await journey(page);
  });
}
