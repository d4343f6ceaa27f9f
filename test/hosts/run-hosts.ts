import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { ensureBrowser } from '../support/ensure-browser.js';
import { findBrowser } from '../support/find-browser.js';
import { HOSTS, type Host } from './hosts.js';
import { packProject } from './support/pack.js';
import { prepareSite } from './support/prepare.js';
import { Report } from './support/report.js';
import { onStage } from './support/stage.js';

/**
 * `npm run hosts -- [name…] [--ci] [--tarball <path>]`: builds real sites of many kinds with the packed package and clicks
 * through each as a visitor. Ends with a line `N passed, N failed`.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ci: { type: 'boolean', default: false }, tarball: { type: 'string' } },
});

const report = new Report();

async function runHost(host: Host, tarball: string, browser: Browser): Promise<void> {
  report.begin(host.name);
  const site = prepareSite(host.name, tarball);
  try {
    let folder = '';
    const isBuilt = await report.check('installs and builds', () => (folder = site.build()));
    if (isBuilt) await onStage(folder, browser, report, host.check);
  } catch (error) {
    report.fail('is served', error);
  } finally {
    rmSync(site.folder, { recursive: true, force: true });
  }
}

function wantedHosts(): readonly Host[] {
  const unknown = positionals.filter((name) => !HOSTS.some((host) => host.name === name));
  if (unknown.length > 0) {
    const known = HOSTS.map(({ name }) => name).join(', ');
    throw new Error(`There is no host ${unknown.join(', ')}. Use some of: ${known}.`);
  }
  return HOSTS.filter(
    ({ name, ci }) =>
      (positionals.length === 0 || positionals.includes(name)) && (ci === true || !values.ci),
  );
}

const hosts = wantedHosts();
const work = mkdtempSync(join(tmpdir(), 'rahnuma-hosts-'));
let browser: Browser | undefined;
try {
  ensureBrowser();
  browser = await chromium.launch(findBrowser() ?? {});
  const tarball = values.tarball === undefined ? packProject(work) : resolve(values.tarball);
  for (const host of hosts) await runHost(host, tarball, browser);
} finally {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(`\n${report.passed} passed, ${report.failed} failed`);
process.exitCode = report.failed === 0 ? 0 : 1;
