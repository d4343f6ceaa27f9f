import { chromium } from 'playwright';
import { findProgram } from './find-program.js';

/** How Playwright starts the browser that was found. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium for the browser tests: the one in CHROMIUM_PATH, an installed one, or Playwright's own. */
export function findBrowser(): BrowserLaunch | undefined {
  const executablePath =
    findProgram([process.env.CHROMIUM_PATH], COMMANDS) ??
    findProgram([...PLACES, chromium.executablePath()], []);
  if (executablePath === undefined) return undefined;
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
