import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import type { Way } from '../pages/page.js';
import type { Network } from './networks.js';

/** A tab of a browser that has nothing cached yet, and the wire to its developer tools. */
export interface Tab {
  readonly page: Page;
  readonly tools: CDPSession;
}

export interface TabOptions {
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** What each page is watched for from its beginning. */
  readonly firstQuestion: Way;
  readonly network?: Network;
}

const IN_PAGE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

/** Opens a tab with nothing cached, on a page of the same origin, gives it to `act`, and closes it. */
export async function inTab<T>(
  browser: Browser,
  origin: string,
  { slowdown, firstQuestion, network }: TabOptions,
  act: (tab: Tab) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    locale: 'en',
    viewport: { width: 412, height: 915 },
    deviceScaleFactor: 1,
  });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/blank.html`);
    const watch = `bench.first = bench.firstShown(${JSON.stringify(firstQuestion)});`;
    await page.addInitScript({ content: `${IN_PAGE}\n${watch}` });
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (network) {
      const throughput = (network.rate * 1000) / 8;
      await tools.send('Network.enable');
      await tools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.roundTrip,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    }
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const result = await act({ page, tools });
    if (errors.length > 0) throw new AggregateError(errors, `${page.url()}: ${String(errors[0])}`);
    return result;
  } finally {
    await context.close();
  }
}
