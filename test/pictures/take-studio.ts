import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { serveStudio } from '../../src/cli/studio/serve-studio.js';
import { readInterfaceTexts } from '../../src/content/read/read-folder.js';
import { buildOutput } from '../support/build-output.js';
import { HOME_GUIDE } from '../support/guides.js';

/** On this day something of the guide is soon to be looked at again. */
const TODAY = '2026-12-01';

interface Picture {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** What an author does, in a folder of the guide's own. */
  readonly work: (page: Page, folder: string) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'studio-map',
    scheme: 'light',
    work: async (page) => {
      await walk(page);
      await page.getByRole('button', { name: 'Whole map' }).click();
    },
  },
  {
    name: 'studio-findings',
    scheme: 'dark',
    work: async (page, folder) => {
      await walk(page);
      const file = join(folder, 'guide.yaml');
      const broken = readFileSync(file, 'utf8').replace('to: box-lights', 'to: box-light');
      writeFileSync(file, broken);
      await page.getByText('Shows the guide as it was').waitFor();
      await page.getByRole('tab', { name: 'Findings' }).click();
    },
  },
];

async function walk(page: Page): Promise<void> {
  const guide = page.frameLocator('iframe');
  for (const id of ['wifi-password', 'failed']) {
    await guide.locator(`[data-problem="${id}"], [data-answer="${id}"]`).click();
  }
  await page.locator('map-view .taken').waitFor();
}

/** The pictures of `docs/studio.md`: the studio with the guide to home internet, 1,280 pixels wide. */
export async function takeStudio(browser: Browser, to: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'rahnuma-studio-'));
  const built = join(work, 'page');
  buildOutput('studio', built);
  for (const picture of PICTURES) {
    const folder = join(work, picture.name, 'home-internet');
    cpSync(HOME_GUIDE, folder, { recursive: true });
    const server = await serveStudio({
      folder,
      page: built,
      port: 0,
      editor: 'vscode://file{file}:{line}:{column}',
      interfaceTexts: readInterfaceTexts(),
      today: () => TODAY,
    });
    const page = await browser.newPage({
      viewport: { width: 1280, height: 860 },
      deviceScaleFactor: 2,
      colorScheme: picture.scheme,
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    await page.goto(server.address);
    await picture.work(page, folder);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `${to}/${picture.name}.png` });
    await page.close();
    await server.close();
    console.log(`${to}/${picture.name}.png`);
  }
  rmSync(work, { recursive: true });
}
