import { strict as assert } from 'node:assert';
import type { Locator, Page } from 'playwright';
import { choose, expectNode, expectTold, journeyWithFacts } from '../support/journey.js';
import type { Stage } from '../support/stage.js';

const NARROW = { viewport: { width: 320, height: 640 } };

const style = (locator: Locator, name: string): Promise<string> =>
  locator.first().evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name);

/** A page with an old library, and a theme that styles every bare element. */
export async function wordpressLike(stage: Stage): Promise<void> {
  const origin = await stage.serve();
  const visit = async (page: Page) => {
    await page.goto(origin);
    await page.locator('[data-problem]').first().waitFor();
  };

  await stage.check('shows the way and tells the page’s library', async (page) => {
    await visit(page);
    await journeyWithFacts(page);
    await expectTold(page);
  });

  await stage.check('loads each of its files once', async (page) => {
    const wanted: string[] = [];
    page.on('request', (request) => wanted.push(new URL(request.url()).pathname));
    await visit(page);
    await journeyWithFacts(page);
    const ours = wanted.filter((path) => path.startsWith('/rahnuma/'));
    assert.deepEqual(ours, [...new Set(ours)]);
  });

  await stage.check('keeps its looks under the theme', async (page) => {
    await visit(page);
    const title = page.locator('[part~=title]');
    assert.equal(await style(title, 'text-transform'), 'none');
    assert.ok(parseFloat(await style(title, 'font-size')) >= 16, 'the heading is large');
    assert.notEqual(await style(title, 'color'), 'rgb(255, 0, 255)');
    await choose(page, 'no-code', 'none');
    await expectNode(page, 'no-code/toggle-flight-mode');
    assert.notEqual(
      await style(page.locator('[part~=body] li, [part~=body] p'), 'font-size'),
      '11px',
    );
    await page.locator('[data-answer]').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    assert.notEqual(await style(page.locator('[data-answer]'), 'outline-style'), 'none');
  });

  await stage.check('opens the hand-over over the page', async (page) => {
    await visit(page);
    await choose(page, 'no-code');
    await page.locator('[data-action=handover]').click();
    await page.locator('rahnuma-handover dialog[open]').waitFor();
  });

  await stage.check(
    'has room for fingers, and nothing to scroll sideways, on a narrow screen',
    async (page) => {
      await visit(page);
      const problems = page.locator('[data-problem]');
      for (const problem of await problems.all()) {
        const box = await problem.boundingBox();
        assert.ok(box && box.height >= 44 && box.width > 200, JSON.stringify(box));
      }
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(beyond <= 0, `${beyond} px beyond the screen`);
    },
    NARROW,
  );
}
