import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../support/find-browser.js';
import { withPages } from '../with-pages.js';

const OPERATORS = ['Jazz', 'Zong', 'Telenor', 'Ufone', 'Onic', 'SCOM'];

const site = withPages();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(findBrowser() ?? {});
}, 60_000);
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** Opens the first page of the guide in a language that has `markup`. */
async function open(markup: string, locale = 'en'): Promise<void> {
  const isPage = new RegExp(`^sim-registration-pk/${locale}/.+/index\\.html$`);
  const [name] =
    [...site().pages].find(([place, content]) => isPage.test(place) && content.includes(markup)) ??
    [];
  if (name === undefined) throw new Error(`No page has ${markup}`);
  await page.goto(site().address + name);
}

describe('the contacts for a fact that no page knows', () => {
  beforeEach(() => open('class="contacts"'));
  const numbers = () => page.locator('.contacts a[href^="tel:"]');

  test('are closed, each under its name, and show their numbers once opened', async () => {
    const names = await page.locator('.contacts summary').allTextContents();
    expect(names.map((name) => name.trim().split(' ')[0])).toEqual(OPERATORS);
    const zong = page.locator('.contacts > *', { hasText: 'Zong' });
    const number = zong.locator('a[href^="tel:"]').first();
    expect(await number.isVisible()).toBe(false);
    await zong.locator('summary').focus();
    await page.keyboard.press('Enter');
    await number.waitFor({ state: 'visible' });
    expect(await numbers().filter({ visible: true }).count()).toBe(
      await zong.locator('a[href^="tel:"]').count(),
    );
  });

  test('are printed with all their numbers', async () => {
    expect(await numbers().filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await numbers().filter({ visible: true }).count()).toBe(await numbers().count());
  });
});

test.each(['en', 'zh-Hans', 'ur'])(
  'what a card in %s says stays within it on a tiny screen',
  async (locale) => {
    await open('class="contacts"', locale);
    const cut = await page.evaluate(() => {
      for (const card of document.querySelectorAll('details')) card.open = true;
      return [...document.querySelectorAll('.contact')]
        .filter((card) => card.scrollWidth > card.clientWidth)
        .map((card) => card.textContent);
    });
    expect(cut).toEqual([]);
  },
);

test('a contact of its own is open', async () => {
  await open('<div class="contact">');
  expect(await page.locator('div.contact a').first().isVisible()).toBe(true);
});
