import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildOutput } from '../support/build-output.js';
import { findBrowser } from '../support/find-browser.js';
import { measureVisit, type Cost } from './measure-visit.js';
import { serve } from '../support/serve.js';

/** `npm run budgets`: what a visit costs, measured from real page loads; fails where it is more than allowed. */

const KB = 1024;

const MOST: Readonly<Omit<Cost, 'locale'>> = {
  script: 32 * KB,
  visit: 68 * KB,
  requests: 3,
  requestsAfter: 0,
  requestsAhead: 2,
  otherOrigins: 0,
  layoutShift: 0,
};

const folder = mkdtempSync(join(tmpdir(), 'rahnuma-budgets-'));
buildOutput('embed', folder);
writeFileSync(
  join(folder, 'page.html'),
  `<!doctype html><title>Page</title><link rel="icon" href="data:,"><body>
   <rahnuma-guide guide="sim-registration-pk"></rahnuma-guide>
   <script type="module" src="rahnuma.js"></script></body>`,
);
const server = await serve(folder, { compress: true });
const browser = await chromium.launch(findBrowser() ?? {});
const costs: Cost[] = [];
for (const locale of ['en', 'zh-Hans', 'ur']) {
  costs.push(await measureVisit(browser, `${server.origin}/page.html`, locale));
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });

console.table(
  Object.fromEntries(
    Object.keys(MOST).map((name) => [
      name,
      Object.fromEntries([
        ...costs.map((cost) => [cost.locale, cost[name as keyof Cost]]),
        ['at most', MOST[name as keyof typeof MOST]],
      ]),
    ]),
  ),
);
const over = costs.flatMap((cost) =>
  Object.entries(MOST)
    .filter(([name, most]) => !(Number(cost[name as keyof Cost]) <= most))
    .map(([name]) => `${name} in ${cost.locale}`),
);
if (over.length > 0) console.error(`Over budget: ${over.join(', ')}`);
process.exitCode = over.length === 0 ? 0 : 1;
