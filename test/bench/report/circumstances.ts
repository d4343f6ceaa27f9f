import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';

/** What was measured with what: versions of packages, of the browser and of Node.js, and how many cores there were. */
export function circumstances(browser: Browser): string {
  const own = versions('package-lock.json', ['lit', 'xstate', 'vite']);
  const others = versions(join(import.meta.dirname, '../package-lock.json'), [
    'survey-core',
    'survey-js-ui',
    'lighthouse',
  ]);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const cores = availableParallelism();
  return [
    `rahnuma ${version}`,
    ...own,
    ...others,
    `Chromium ${browser.version()}`,
    `Node.js ${process.versions.node}`,
    `${cores} ${cores === 1 ? 'core' : 'cores'}`,
  ].join(', ');
}

function versions(lockFile: string, names: readonly string[]): string[] {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as {
    packages: Record<string, { version?: string } | undefined>;
  };
  return names.map((name) => `${name} ${packages[`node_modules/${name}`]?.version ?? '?'}`);
}
