import { expectTold, journeyWithFacts } from '../support/journey.js';
import type { Stage } from '../support/stage.js';

/** The journey in a site that a framework renders: facts go in as a property, events come out. */
export async function framework(stage: Stage): Promise<void> {
  const origin = await stage.serve();
  await stage.check('takes facts, shows the way and tells of answers and the end', async (page) => {
    await page.goto(origin);
    await journeyWithFacts(page);
    await expectTold(page);
  });
}
