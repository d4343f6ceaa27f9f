import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serveStudio, type ServedStudio } from '../../src/cli/studio/serve-studio.js';
import type { GuideFiles } from '../../src/content/read/guide-files.js';
import { readInterfaceTexts } from '../../src/content/read/read-folder.js';
import { TODAY, writeFolder } from '../content/support.js';
import { buildOutput } from '../support/build-output.js';
import { findBrowser } from '../support/find-browser.js';

/** A guide in a folder, and the studio that shows it in a browser. */
export interface OpenStudio {
  readonly folder: string;
  readonly page: Page;
  /** The guide in its frame. */
  readonly guide: FrameLocator;
  readonly server: ServedStudio;
  /** Saves a file of the guide. */
  readonly save: (file: string, content: string) => void;
}

/** Builds the page, and gives what opens a studio. What is opened is closed after each test; an error in the page fails it. */
export function withStudio(): (files: GuideFiles, viewport?: Size) => Promise<OpenStudio> {
  let built = '';
  let browser: Browser;
  let opened: OpenStudio[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), 'rahnuma-studio-'));
    buildOutput('studio', built);
    browser = await chromium.launch(findBrowser() ?? {});
  }, 120_000);

  afterEach(async () => {
    for (const { page, server, folder } of opened) {
      await page.context().close();
      await server.close();
      rmSync(folder, { recursive: true });
    }
    opened = [];
    expect(errors.splice(0), 'errors in the page').toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(built, { recursive: true });
  });

  return async (files, viewport = { width: 1280, height: 900 }) => {
    const folder = writeFolder(files);
    const server = await serveStudio({
      folder,
      page: built,
      port: 0,
      editor: EDITOR,
      interfaceTexts: readInterfaceTexts(),
      today: () => TODAY,
    });
    const page = await browser.newPage({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
    page.setDefaultTimeout(20_000);
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(server.address);
    const save = (file: string, content: string) => writeFileSync(join(folder, file), content);
    const studio = { folder, page, guide: page.frameLocator('iframe'), server, save };
    opened.push(studio);
    return studio;
  };
}

const EDITOR = 'vscode://file{file}:{line}:{column}';

interface Size {
  readonly width: number;
  readonly height: number;
}
