import { findBrowser } from './find-browser.js';
import { installPackages, runQuietly } from './install-packages.js';

/** Debian's browser, with fonts for the three scripts of the guide. */
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** Finds a Chromium for the browser tests, or installs one, and prints what it does. Throws if both fail. */
export function ensureBrowser(): void {
  if (!findBrowser() && !installPackages('Chromium', PACKAGES)) {
    console.log('No Chromium found. Downloading Playwright’s.');
    runQuietly('npx', ['playwright', 'install', 'chromium']);
  }
  const found = findBrowser();
  if (!found) {
    throw new Error(
      'No browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
    );
  }
  console.log(`Browser for the tests: ${found.executablePath}`);
}
