import axe from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import { inEachBrowser, type Open } from './support/in-each-browser.js';
import { NO_SCRIPTS } from './support/no-scripts.js';
import type { Tab } from './support/tab.js';

/** The site of both built-in guides. */
const SITE = '/site/';

/** How a visitor's browser says which languages they read. */
const reads = (...languages: string[]) => ({
  args: [`--accept-lang=${languages.join(',')}`],
  extraPrefsFirefox: { 'intl.accept_languages': languages.join(', ') },
});

const FIELD = 'input[type=search]';

interface Result {
  readonly href: string;
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly around: string[];
}

const results = (tab: Tab): Promise<Result[]> =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('[role=search] li a')].map((link) => ({
      href: link.pathname.replace('/site/', ''),
      lang: link.lang,
      dir: link.dir,
      title: link.querySelector('strong')?.textContent.trim() ?? '',
      around: [...link.querySelectorAll('small bdi')].map(({ textContent }) => textContent.trim()),
    })),
  );

/** What is found, once something is. */
async function found(tab: Tab): Promise<Result[]> {
  await tab.sees('[role=search] li a');
  return results(tab);
}

const status = (tab: Tab) => tab.text('[role=search] [role=status]');

const focused = (tab: Tab) =>
  tab.page.evaluate(
    () => document.activeElement?.getAttribute('href') ?? document.activeElement?.id,
  );

/** The script is there once it has made its field. */
const openFront = async (open: Open, path = '', lost?: RegExp): Promise<Tab> => {
  const tab = await open(SITE + path, lost);
  await tab.sees(FIELD);
  return tab;
};

/** The links in the visitor's language that are marked. */
const marked = (tab: Tab): Promise<string[]> =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll('.own')].map((link) => link.getAttribute('href') ?? ''),
  );

inEachBrowser((open, name) => {
  describe('a front page, for who reads English', () => {
    test('finds pages of all its guides, each named with its guide, and says how many', async () => {
      const tab = await openFront(open);
      await tab.type(FIELD, 'verification code does not come');
      const sim = await found(tab);
      expect(sim[0]?.href).toMatch(/^sim-registration-pk\/en\/no-code\//);
      for (const { around } of sim) expect(around).toContain('SIM registration in Pakistan');
      expect(await status(tab)).toBe(`May fit: ${sim.length}`);
      await tab.page.$eval(FIELD, (field) => field.select());
      await tab.page.keyboard.type('wifi is slow');
      await expect
        .poll(async () => (await results(tab))[0]?.href)
        .toMatch(/^home-internet\/en\/slow\//);
    });

    test('is used by the keyboard alone', async () => {
      const tab = await openFront(open);
      const { keyboard } = tab.page;
      // Only the title of the site stands before it.
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      expect(await focused(tab)).toBe('said');
      await keyboard.type('password of my wifi');
      const [first, second] = await found(tab);
      await keyboard.press('ArrowDown');
      expect(await focused(tab)).toBe(first?.href);
      await keyboard.press('ArrowDown');
      expect(await focused(tab)).toBe(second?.href);
      await keyboard.press('ArrowUp');
      await keyboard.press('ArrowUp');
      expect(await focused(tab)).toBe('said');
      await keyboard.press('Enter');
      expect(await focused(tab), 'Enter in the field leads nowhere').toBe(first?.href);
      await keyboard.press('Enter');
      await expect.poll(() => tab.page.url()).toBe(inject('origin') + SITE + (first?.href ?? ''));
      const [, , problem = ''] = first?.href.split('/') ?? [];
      await tab.sees(`[part~=node][data-node^="${problem}/"]`);
    });

    test('says when nothing is found; its guides are the way on', async () => {
      const tab = await openFront(open);
      await tab.type(FIELD, 'xyzzy');
      await expect
        .poll(() => status(tab))
        .toBe('Nothing found. Try other words, or pick one below.');
      expect(await results(tab)).toEqual([]);
      await tab.sees('main a[href="home-internet/en/"]');
    });

    test.each([
      ['a guide', /home-internet\.phrases\.json/],
      ['the search', /search-index/],
    ])('says when %s cannot be loaded, and tries again', async (_what, lost) => {
      const tab = await openFront(open, '', lost);
      await tab.type(FIELD, 'wifi is slow');
      await tab.sees('[role=search] button');
      expect(await status(tab)).toBe('The search could not be loaded. Pick one below.');
      await tab.lose();
      await tab.click('[role=search] button');
      const [first] = await found(tab);
      expect(first?.href).toMatch(/^home-internet\/en\/slow\//);
      expect(await focused(tab)).toBe('said');
    });

    test('of one guide finds its pages alone, without naming it', async () => {
      const tab = await openFront(open, 'home-internet/');
      await tab.type(FIELD, 'wifi is slow');
      for (const { href, around } of await found(tab)) {
        expect(href).toMatch(/^home-internet\/en\//);
        expect(around).not.toContain('Internet at home');
      }
    });

    test('marks the links in that language', async () => {
      const tab = await openFront(open);
      expect(await marked(tab)).toEqual(['home-internet/en/', 'sim-registration-pk/en/']);
    });

    test('without its script shows no field, and its links', async () => {
      const tab = await open(SITE, /widget\/front/);
      await tab.sees('main a[href="home-internet/en/"]');
      expect(await tab.page.$('input')).toBeNull();
    });
  });

  if (name === 'Chromium') {
    test.each([320, 1280])('nothing moves when the search comes, %i px wide', async (width) => {
      const tab = await open('about:blank');
      await tab.page.setViewport({ width, height: 800 });
      await tab.page.goto(inject('origin') + SITE);
      await tab.sees(FIELD);
      const moved = await tab.page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const sum = (entries: PerformanceEntryList) =>
              entries.reduce(
                (all, entry) => all + (entry as unknown as { value: number }).value,
                0,
              );
            const observer = new PerformanceObserver(() => undefined);
            observer.observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(sum(observer.takeRecords()))),
            );
          }),
      );
      expect(moved).toBe(0);
    });

    test.each(['light', 'dark'])('what it shows is accessible on a %s screen', async (value) => {
      const tab = await openFront(open);
      await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await tab.type(FIELD, 'wifi is slow');
      await found(tab);
      await tab.page.evaluate(axe.source);
      const violations = await tab.page.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations).toEqual([]);
    });
  }
}, reads('en-GB'));

inEachBrowser(
  (open) => {
    describe('a front page, for who reads Urdu and then English', () => {
      test('speaks Urdu, and finds pages in the first of them that a guide has, marked with their language', async () => {
        const tab = await openFront(open);
        expect(await tab.text('[role=search] label')).toBe('لکھ کر بتائیں، یا نیچے سے چنیں');
        await tab.type(FIELD, 'پاس ورڈ بھول گیا');
        const [first] = await found(tab);
        expect(first).toMatchObject({ lang: 'ur', dir: 'rtl' });
        expect(first?.href).toMatch(/^sim-registration-pk\/ur\/forgotten-password\//);
        await tab.page.$eval(FIELD, (field) => field.select());
        await tab.page.keyboard.type('wifi is slow');
        await expect
          .poll(async () => (await results(tab))[0])
          .toMatchObject({ lang: 'en', dir: 'ltr' });
      });

      test('marks the first of these languages in which a guide is', async () => {
        const tab = await openFront(open);
        expect(await marked(tab)).toEqual(['home-internet/en/', 'sim-registration-pk/ur/']);
      });
    });
  },
  reads('ur-PK', 'en'),
);

inEachBrowser((open) => {
  test('a front page finds Chinese in other signs than its own', async () => {
    const tab = await openFront(open);
    await tab.type(FIELD, '收不到驗證碼');
    const [first] = await found(tab);
    expect(first?.href).toMatch(/^sim-registration-pk\/zh-Hans\/no-code\//);
  });
}, reads('zh-TW'));

inEachBrowser((open) => {
  test('a front page without scripts shows no field, and keeps no room for one', async () => {
    const tab = await open(SITE);
    expect(
      await tab.page.evaluate(() => ({
        field: document.querySelector('input'),
        room: document.querySelector('site-search')?.getBoundingClientRect().height,
      })),
    ).toEqual({ field: null, room: 0 });
  });
}, NO_SCRIPTS);
