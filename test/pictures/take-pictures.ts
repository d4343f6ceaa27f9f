import { mkdirSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { createServer } from 'vite';
import { ensureBrowser } from '../support/ensure-browser.js';
import { findBrowser } from '../support/find-browser.js';
import { takeMaps } from './take-maps.js';
import { takeStudio } from './take-studio.js';
import { takeThemes } from './take-themes.js';

/** `npm run pictures`: takes the pictures of the README, of the themes, of the maps and of the studio anew. */

interface Picture {
  readonly name: string;
  readonly guide: string;
  readonly lang: string;
  readonly scheme: 'light' | 'dark';
  /** The problem picked and the answers given. */
  readonly clicks: readonly string[];
}

const FOLDER = 'docs/pictures';

const PICTURES: readonly Picture[] = [
  {
    name: 'question-en',
    guide: 'home-internet',
    lang: 'en',
    scheme: 'dark',
    clicks: ['no-internet', 'all'],
  },
  {
    name: 'remedy-ar',
    guide: 'home-internet',
    lang: 'ar',
    scheme: 'light',
    clicks: ['no-internet', 'all', 'trouble'],
  },
  {
    name: 'start-zh-hans',
    guide: 'sim-registration-pk',
    lang: 'zh-Hans',
    scheme: 'light',
    clicks: [],
  },
];

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 720 },
    deviceScaleFactor: 2,
    colorScheme: picture.scheme,
    reducedMotion: 'reduce',
  });
  await page.goto(`${url}${picture.guide}/${picture.lang}/`);
  await page.waitForSelector('rahnuma-start');
  for (const id of picture.clicks) {
    await page.click(`button:is([data-problem="${id}"], [data-answer="${id}"])`);
  }
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${FOLDER}/${picture.name}.png` });
  await page.close();
  console.log(`${FOLDER}/${picture.name}.png`);
}

ensureBrowser();
mkdirSync(FOLDER, { recursive: true });
const server = await createServer({ logLevel: 'error', server: { port: 0 } });
await server.listen();
const browser = await chromium.launch(findBrowser() ?? {});
const url = server.resolvedUrls?.local[0] ?? '';
for (const picture of PICTURES) await take(browser, url, picture);
await takeThemes(browser, url, FOLDER);
await takeMaps(browser, FOLDER);
await takeStudio(browser, FOLDER);
await browser.close();
await server.close();
