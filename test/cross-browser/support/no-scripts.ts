import type { LaunchOptions } from 'puppeteer-core';

/** Starts either browser with scripts switched off. */
export const NO_SCRIPTS: LaunchOptions = {
  args: ['--blink-settings=scriptEnabled=false'],
  extraPrefsFirefox: { 'javascript.enabled': false },
};
