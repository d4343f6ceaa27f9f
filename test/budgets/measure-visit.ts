import type { Browser } from 'playwright';
import { watchLayoutShifts } from '../support/layout-shifts.js';

/** What a visit in one language costs a visitor who has nothing of it yet. */
export interface Cost {
  readonly locale: string;
  /** Bytes of the script-tag file, compressed. */
  readonly script: number;
  /** Bytes of all that a visit in this language needs, compressed. */
  readonly visit: number;
  /** Until the problems to pick are shown. */
  readonly requests: number;
  /** After that, but for what is fetched ahead. */
  readonly requestsAfter: number;
  /** What is fetched ahead when the page is idle: the engine, and the clerk’s language. */
  readonly requestsAhead: number;
  readonly otherOrigins: number;
  /** What Chrome calls the cumulative layout shift, from the first paint to the first question. */
  readonly layoutShift: number;
}

/** The locale of the clerk. */
const CLERK = 'ur';

const isEngine = (url: string) => url.endsWith('/engine.js');
const isAhead = (url: string) => url.includes(`.${CLERK}.json`) || isEngine(url);

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
  const engine = tab.waitForEvent('requestfinished', (request) => isEngine(request.url()));
  const layoutShifts = await watchLayoutShifts(tab);
  await tab.goto(`${page}?${locale}`);
  await tab.waitForSelector('[data-problem]');
  const shifts = await layoutShifts();
  await engine;
  const own = fetched.filter(({ url }) => !url.startsWith(page));
  const before = new Set(own.map(({ url }) => url));
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
  const ahead = asked.filter((url) => isAhead(url) && (locale !== CLERK || isEngine(url)));
  const after = asked.filter(
    (url) => !before.has(url) && !url.startsWith(page) && !ahead.includes(url),
  );
  return {
    locale,
    script: sizes[script] ?? NaN,
    visit: sizes.reduce((sum, bytes) => sum + bytes, 0),
    requests: own.filter(({ url }) => !ahead.includes(url)).length,
    requestsAfter: after.length,
    requestsAhead: ahead.length,
    otherOrigins: asked.filter((url) => new URL(url).origin !== new URL(page).origin).length,
    layoutShift: shifts.reduce((sum, size) => sum + size, 0),
  };
}
