import puppeteer, { type Browser, type BrowserContext, type LaunchOptions } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { BROWSERS } from './browsers.js';
import { Tab } from './tab.js';

/** Opens a page of the test's site in a new tab of a visitor who has never been there. */
export type Open = (path: string, lost?: RegExp) => Promise<Tab>;

/** Runs tests in each browser that was found. An error in a page that nobody has caught fails its test, and so
 * does whatever its own policy forbids. */
export function inEachBrowser(tests: (open: Open, name: string) => void, more: LaunchOptions = {}) {
  describe.each([...BROWSERS])('in %s', (name, launch) => {
    let browser: Browser;
    let contexts: BrowserContext[] = [];
    const errors: unknown[] = [];

    beforeAll(async () => {
      browser = await puppeteer.launch({
        ...launch,
        ...more,
        args: [...(launch.args ?? []), ...(more.args ?? [])],
      });
    });
    afterAll(() => browser.close());
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
      expect(errors.splice(0), 'errors in the page').toEqual([]);
    });

    tests(async (path, lost) => {
      const context = await browser.createBrowserContext();
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error));
      page.on('console', (message) => {
        if (/content.security.policy/i.test(message.text())) errors.push(message.text());
      });
      // Browsers draw nothing in a tab behind others, and then nothing can be clicked.
      await page.bringToFront();
      const tab = new Tab(page);
      if (lost) await tab.lose(lost);
      await page.goto(new URL(path, inject('origin')).href);
      return tab;
    }, name);
  });
}
