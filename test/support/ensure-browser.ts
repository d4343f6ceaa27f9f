import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.js';

/** Debian's browser, with fonts for the three scripts of the guide. */
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** Finds a Chromium for the browser tests, or installs one, and prints what it does. Throws if both fail. */
export function ensureBrowser(): void {
  const found = findBrowser();
  if (found) {
    console.log(`Browser for the tests: ${found.executablePath}`);
    return;
  }
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`No browser found. Installing Debian’s packages: ${PACKAGES.join(', ')}`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', ...PACKAGES]);
  } else {
    console.log('No browser found. Downloading Playwright’s Chromium.');
    run('npx', ['playwright', 'install', 'chromium']);
  }
  if (!findBrowser()) {
    throw new Error(
      'No browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
    );
  }
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, [...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
