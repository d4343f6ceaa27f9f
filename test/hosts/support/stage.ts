import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { Report } from './report.js';
import { serve, type Served, type ServeOptions } from '../../support/serve.js';

/** How long to wait for anything, in milliseconds. */
const PATIENCE = 10_000;

/** What a host's checks work with: the served site, and a browser that notices every error. */
export interface Stage {
  /** The folder that is served. */
  readonly folder: string;
  /** Serves the folder until the host is done, and returns the origin. */
  serve(options?: ServeOptions): Promise<string>;
  /** Runs a named check in a page of its own; an error in the page or its console fails it. */
  check(
    name: string,
    act: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ): Promise<unknown>;
}

/** Gives a stage to `act` and clears it away afterwards. */
export async function onStage(
  folder: string,
  browser: Browser,
  report: Report,
  act: (stage: Stage) => Promise<void>,
): Promise<void> {
  const served: Served[] = [];
  try {
    await act({
      folder,
      serve: async (options) => {
        const site = await serve(folder, options);
        served.push(site);
        return site.origin;
      },
      check: (name, visit, options) =>
        report.check(name, () => inPage(browser, options ?? {}, visit)),
    });
  } finally {
    await Promise.all(served.map((site) => site.close()));
  }
}

async function inPage(
  browser: Browser,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const errors: string[] = [];
  context.on('weberror', (event) => errors.push(event.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await act(page);
    if (errors.length > 0) throw new Error('The console has errors');
  } catch (error) {
    // The console often says why the check failed.
    const told = errors.map((line) => `\n  console: ${line}`).join('');
    const missed = error instanceof Error ? error.message : String(error);
    throw new Error(missed + told, { cause: error });
  } finally {
    await context.close();
  }
}
