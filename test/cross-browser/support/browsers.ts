import type { LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser.js';
import { findFirefox } from '../../support/find-firefox.js';

const firefox = findFirefox();

/** How each browser that was found is started, by its name. Puppeteer drives Firefox over WebDriver BiDi. */
export const BROWSERS: ReadonlyMap<string, LaunchOptions> = new Map<string, LaunchOptions>([
  ['Chromium', { browser: 'chrome', ...findBrowser() }],
  ...(firefox === undefined
    ? []
    : ([['Firefox', { browser: 'firefox', executablePath: firefox }]] as const)),
]);
