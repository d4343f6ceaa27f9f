import { strict as assert } from 'node:assert';
import { eventually, journey, journeyWithFacts } from '../support/journey.js';
import type { Stage } from '../support/stage.js';

/** A page with the guide in a sandboxed frame of the same site. The frame may run scripts, and nothing else. */
export async function sandboxedFrame(stage: Stage): Promise<void> {
  // A sandboxed page has an opaque origin: loading its own modules is a cross-origin request.
  const origin = await stage.serve({ headers: { 'access-control-allow-origin': '*' } });
  await stage.check('shows the way in a frame of no origin', async (page) => {
    await page.goto(origin);
    await journey(page.frameLocator('iframe'));
  });
}

/** A page that frames `frame.html` of another site and gives it the height that it asks for. */
export async function frame(stage: Stage): Promise<void> {
  const embed = await stage.serve();
  const origin = await stage.serve({ replace: { 'https://embed.example': embed } });

  await stage.check('shows the way in the frame page of another site', async (page) => {
    await page.goto(origin);
    assert.notEqual(new URL(page.url()).origin, embed);
    await journeyWithFacts(page.frameLocator('iframe'));
  });

  await stage.check('tells its height, so that nothing scrolls inside', async (page) => {
    await page.goto(origin);
    const inside = page.frameLocator('iframe');
    await journeyWithFacts(inside);
    await eventually(async () => {
      const { hidden, spare } = await inside.locator('html').evaluate((html) => ({
        hidden: html.scrollHeight - innerHeight,
        spare: innerHeight - (document.body.getBoundingClientRect().bottom + scrollY),
      }));
      assert.ok(hidden <= 0, `${hidden} px are hidden`);
      assert.ok(spare < 60, `${spare} px are empty`);
    });
  });

  await stage.check('grows and shrinks with what it shows', async (page) => {
    await page.goto(origin);
    const heightOf = async () => Number(await page.locator('iframe').getAttribute('height'));
    const inside = page.frameLocator('iframe');
    await inside.locator('[data-problem]').first().waitFor();
    await eventually(async () => assert.ok((await heightOf()) > 0));
    const before = await heightOf();
    await journeyWithFacts(inside);
    await eventually(async () => assert.notEqual(await heightOf(), before));
  });
}
