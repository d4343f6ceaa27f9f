import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

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
  const places = [
    process.env.CHROMIUM_PATH,
    ...COMMANDS.map(onPath),
    ...PLACES,
    chromium.executablePath(),
  ];
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
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

function onPath(command: string): string | undefined {
  try {
    const found = execFileSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
    return found.trim() || undefined;
  } catch {
    return undefined;
  }
}
