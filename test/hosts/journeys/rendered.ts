import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectTold, journeyWithFacts } from '../support/journey.js';
import type { Handler } from '../../support/serve.js';
import type { Stage } from '../support/stage.js';

/** A site whose pages are rendered on the server at each request. The server imports the package too. */
export async function rendered(stage: Stage): Promise<void> {
  const entry = pathToFileURL(join(stage.folder, 'server/entry.mjs')).href;
  const { handler } = (await import(entry)) as { handler: Handler };
  const origin = await stage.serve({ within: 'client', render: handler });

  await stage.check(
    'has the element and what stands inside in the page that is sent',
    async (page) => {
      await page.goto(origin);
      assert.equal(await page.locator('body').getAttribute('data-package'), 'is there');
      await page.locator('rahnuma-guide[guide=sim-registration-pk] > a').waitFor();
    },
    { javaScriptEnabled: false },
  );

  await stage.check('shows the way once the page’s script has run', async (page) => {
    await page.goto(origin);
    await journeyWithFacts(page);
    await expectTold(page);
  });
}
