import type { Browser } from 'playwright';
import { watchLayoutShifts } from '../support/layout-shifts.js';

/** What a visit in one language costs a visitor who has nothing of it yet. */
export interface Cost {
  readonly locale: string;
  /** Bytes of the script-tag file, compressed. */
  readonly script: number;
  /** Bytes of all that the widget asked for, compressed. */
  readonly visit: number;
  /** Until the first question was shown. */
  readonly requests: number;
  readonly requestsAfter: number;
  readonly otherOrigins: number;
  /** What Chrome calls the cumulative layout shift, from the first paint to the first question. */
  readonly layoutShift: number;
}

/** The ways through the guide that are walked once the network is gone. */
const WALKS = [
  ['no-code', 'android', 'none', 'worked', 'worked'],
  ['register', 'preparing'],
];

/** Loads a page that has nothing but the tag, walks through the guide without a network, and adds up what was fetched. */
export async function measureVisit(browser: Browser, page: string, locale: string): Promise<Cost> {
  const context = await browser.newContext({ locale });
  const tab = await context.newPage();
  const fetched: { url: string; bytes: Promise<number> }[] = [];
  tab.on('requestfinished', (request) => {
    const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize);
    fetched.push({ url: request.url(), bytes });
  });
  let asked = 0;
  let otherOrigins = 0;
  tab.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    asked += 1;
    if (url.origin !== new URL(page).origin) otherOrigins += 1;
  });
  const layoutShifts = await watchLayoutShifts(tab);
  await tab.goto(`${page}?${locale}`);
  await tab.waitForSelector('[data-problem]');
  const shifts = await layoutShifts();
  await tab.click('[data-problem]');
  await tab.waitForSelector('[part~=node][data-node]');
  const before = asked;
  await context.setOffline(true);
  for (const walk of WALKS) {
    await tab.click('[data-action=restart]');
    for (const id of walk) await tab.click(`[data-problem="${id}"], [data-answer="${id}"]`);
  }
  const own = fetched.filter(({ url }) => !url.startsWith(page));
  const sizes = await Promise.all(own.map(({ bytes }) => bytes));
  const script = own.findIndex(({ url }) => url.endsWith('/rahnuma.js'));
  await context.close();
  return {
    locale,
    script: sizes[script] ?? NaN,
    visit: sizes.reduce((sum, bytes) => sum + bytes, 0),
    requests: own.length,
    requestsAfter: asked - before,
    otherOrigins,
    layoutShift: shifts.reduce((sum, size) => sum + size, 0),
  };
}
