import { findFirefox } from './find-firefox.js';
import { installPackages } from './install-packages.js';

/** Finds a Firefox for the tests that run in each browser, or installs one, and prints what it does. The tests do without, too. */
export function ensureFirefox(): void {
  if (findFirefox() === undefined) installPackages('Firefox', ['firefox-esr']);
  const found = findFirefox();
  console.log(
    found === undefined
      ? 'No Firefox: the tests that run in each browser run in Chromium only. Install it, or set FIREFOX_PATH.'
      : `Firefox for the tests: ${found}`,
  );
}
