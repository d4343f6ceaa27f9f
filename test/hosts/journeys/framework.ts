import { expectTold, journeyWithFacts } from '../support/journey.js';
import type { Stage } from '../support/stage.js';

/** The journey in a site rendered by a framework: it sets facts as a property and listens to events. */
export async function framework(stage: Stage): Promise<void> {
  const origin = await stage.serve();
  await stage.check('takes facts, shows the way and tells of answers and the end', async (page) => {
    await page.goto(origin);
    await journeyWithFacts(page);
    await expectTold(page);
  });
}
