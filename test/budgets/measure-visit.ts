import type { Browser } from 'playwright';
import { watchLayoutShifts } from '../support/layout-shifts.js';

/** What a visit in one language costs a visitor who has nothing of it yet. */
export interface Cost {
  readonly locale: string;
  /** Bytes of the script-tag file, compressed. */
  readonly script: number;
  /** Bytes of all that the widget asked for, compressed. */
  readonly visit: number;
  /** Until a problem was picked, which shows the first question. */
  readonly requests: number;
  /** After it, but for the clerk’s language. */
  readonly requestsAfter: number;
  /** The clerk’s language, which is fetched ahead when the page is idle. */
  readonly requestsAhead: number;
  readonly otherOrigins: number;
  /** What Chrome calls the cumulative layout shift, from the first paint to the first question. */
  readonly layoutShift: number;
}

/** The locale of the clerk. */
const CLERK = 'ur';

const isAhead = (url: string) => url.includes(`.${CLERK}.json`);

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
  const asked: string[] = [];
  tab.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  const layoutShifts = await watchLayoutShifts(tab);
  await tab.goto(`${page}?${locale}`);
  await tab.waitForSelector('[data-problem]');
  const shifts = await layoutShifts();
  const own = fetched.filter(({ url }) => !url.startsWith(page));
  const before = asked.length;
  const fetchedAhead =
    locale === CLERK || tab.waitForResponse((response) => isAhead(response.url()));
  await tab.click('[data-problem]');
  await tab.waitForSelector('[part~=node][data-node]');
  await fetchedAhead;
  await context.setOffline(true);
  for (const walk of WALKS) {
    await tab.click('[data-action=restart]');
    for (const id of walk) await tab.click(`[data-problem="${id}"], [data-answer="${id}"]`);
  }
  const sizes = await Promise.all(own.map(({ bytes }) => bytes));
  const script = own.findIndex(({ url }) => url.endsWith('/rahnuma.js'));
  await context.close();
  const after = asked.slice(before);
  const ahead = after.filter(isAhead);
  return {
    locale,
    script: sizes[script] ?? NaN,
    visit: sizes.reduce((sum, bytes) => sum + bytes, 0),
    requests: own.length,
    requestsAfter: after.length - ahead.length,
    requestsAhead: ahead.length,
    otherOrigins: asked.filter((url) => new URL(url).origin !== new URL(page).origin).length,
    layoutShift: shifts.reduce((sum, size) => sum + size, 0),
  };
}
