import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { siteScripts } from '../../../src/cli/site/site-scripts.js';
import { base } from '../../content/support.js';
import { buildOutput } from '../../support/build-output.js';
import { folderWith, rahnuma, withFolders } from '../support.js';

/** `npm test` has built them. */
beforeAll(() => {
  if (!siteScripts()) buildOutput('pages', 'dist/pages');
}, 60_000);

withFolders();
let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'rahnuma-site-'));
});
afterEach(() => rmSync(out, { recursive: true }));

/** The worker of a site that was written with these options, and the page of its guide. */
async function site(...options: string[]) {
  const { status } = await rahnuma('site', folderWith(base), '--out', out, ...options);
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  return { status, worker: read('service-worker.js'), page: read('no-code/en/index.html') };
}

describe('the service worker of a site', () => {
  test('stands at its root, and begins with what it is to keep', async () => {
    const { status, worker, page } = await site();
    expect(status).toBe(0);
    expect(worker).toMatch(/^self\.rahnumaSite=\{.*"no-code\/en\/offline\.html".*\};\n./);
    expect(page).toContain('data-offline="../../service-worker.js"');
  });

  test.each(['--no-offline', '--no-widget'])(
    'only removes an earlier one with %s, and no page asks for it',
    async (option) => {
      const { status, worker, page } = await site(option);
      expect(status).toBe(0);
      expect(worker).toContain('registration.unregister()');
      expect(worker).not.toContain('rahnumaSite=');
      expect(page).not.toContain('service-worker');
    },
  );
});
