import { describe, expect, test } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.js';
import type { Tab } from './support/tab.js';

const GUIDE = '/site/sim-registration-pk/';
const BARS = `${GUIDE}en/no-code/signal-bars/`;

/** A page of each kind. */
const PLACES = [
  '',
  'no-code/',
  'no-code/signal-bars/',
  'no-code/toggle-flight-mode/',
  'no-code/code-came/',
  'no-code/ask-operator/',
];

const placeOf = (tab: Tab) => tab.page.evaluate(() => location.pathname + location.hash);
const titleOf = (tab: Tab) => tab.page.title();

/** Goes through the history as the browser's buttons do. Firefox does not say that a page that it kept is back, so none is waited for. */
const go = (tab: Tab, steps: number) =>
  tab.page.evaluate((by) => void setTimeout(() => history.go(by)), steps);

/** How often a heading with these words can be read in the page, in the widget too. */
const readable = (tab: Tab, words: string) =>
  tab.page.evaluate((text) => {
    const roots: (Document | ShadowRoot)[] = [document];
    let count = 0;
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const isHeading = /^H[1-6]$/.test(element.tagName);
        if (isHeading && element.checkVisibility() && element.textContent.includes(text)) count++;
      }
    }
    return count;
  }, words);

inEachBrowser((open, name) => {
  test('the widget begins at the node of the page, which is read once', async () => {
    const tab = await open(BARS);
    await tab.sees('rahnuma-question[data-node="no-code/signal-bars"]');
    expect(await readable(tab, 'Does the phone show signal bars?')).toBe(1);
    expect(await placeOf(tab)).toBe(BARS);
    expect(await titleOf(tab)).toBe(
      'Does the phone show signal bars? – The verification code does not come',
    );
  });

  test('an answer leads to the page of the next node, which a reload finds with the answers', async () => {
    const tab = await open(BARS);
    await tab.choose('none');
    await tab.seesNode('no-code/toggle-flight-mode');
    expect(await placeOf(tab)).toMatch(
      /\/en\/no-code\/toggle-flight-mode\/#sim-registration-pk,start/,
    );
    await expect.poll(() => titleOf(tab)).toMatch(/flight mode.* – The verification code/i);
    await tab.page.reload();
    await tab.sees('rahnuma-remedy[data-node="no-code/toggle-flight-mode"]');
    await tab.click('[data-action=back]');
    await tab.sees('rahnuma-question[data-node="no-code/signal-bars"]');
  });

  test('Back and Forward go through plain pages and answers alike', async () => {
    const tab = await open(`${GUIDE}en/guide.html`);
    await Promise.all([tab.page.waitForNavigation(), tab.click('nav a')]);
    await tab.choose('no-code', 'android');
    await tab.seesNode('no-code/signal-bars');
    await go(tab, -1);
    await tab.seesNode('no-code/device');
    await go(tab, -2);
    await expect.poll(() => placeOf(tab)).toBe(`${GUIDE}en/guide.html`);
    await go(tab, 2);
    await tab.seesNode('no-code/device');
    await go(tab, 1);
    await tab.seesNode('no-code/signal-bars');
  });

  test('the page of a problem begins with its first question, and is where picking it leads', async () => {
    const tab = await open(`${GUIDE}en/no-code/`);
    await tab.sees('rahnuma-question[data-node="no-code/device"]');
    expect(await placeOf(tab)).toBe(`${GUIDE}en/no-code/`);
    await tab.click('[data-action=restart]');
    await tab.choose('no-code');
    await tab.sees('rahnuma-question[data-node="no-code/device"]');
    expect(await placeOf(tab)).toBe(`${GUIDE}en/no-code/`);
    await tab.choose('android');
    await tab.seesNode('no-code/signal-bars');
    expect(await placeOf(tab)).toMatch(/\/en\/no-code\/signal-bars\/#.*,start:no-code,/);
  });

  test('another language leads to the page in that language, and Back to the one before', async () => {
    const tab = await open(BARS);
    await tab.click('[data-locale=ur]');
    await expect.poll(() => placeOf(tab)).toBe(`${GUIDE}ur/no-code/signal-bars/`);
    const page = () => tab.page.evaluate(() => [document.documentElement.lang, document.dir]);
    expect(await page()).toEqual(['ur', 'rtl']);
    await expect.poll(() => titleOf(tab)).toMatch(/\p{Script=Arabic}/u);
    await tab.choose('none');
    await expect.poll(() => placeOf(tab)).toMatch(/\/ur\/no-code\/toggle-flight-mode\/#/);
  });

  test('the address does not tell which document the visitor has', async () => {
    const tab = await open(`${GUIDE}en/register/which-document/`);
    await tab.choose('passport');
    await tab.seesNode('register/bring-passport');
    const address = `${GUIDE}en/register/which-document/`;
    expect(await placeOf(tab)).toMatch(
      new RegExp(`^${address}#[^#]*start:register/which-document,-$`),
    );
    expect(await titleOf(tab)).not.toMatch(/passport/i);
  });

  test('the links around the widget lead where they did, however far it went', async () => {
    const tab = await open(`${GUIDE}en/`);
    await tab.choose('no-code', 'android');
    await tab.seesNode('no-code/signal-bars');
    const [whole] = await tab.page.$$eval('.more a', (links) => links.map(({ href }) => href));
    expect(new URL(whole ?? '').pathname).toBe(`${GUIDE}en/guide.html`);
    await Promise.all([tab.page.waitForNavigation(), tab.click('header a')]);
    expect(await placeOf(tab)).toBe('/site/');
  });

  test('goes on without a network once it is there', async () => {
    const tab = await open(BARS);
    await tab.sees('rahnuma-question');
    await tab.lose(/./);
    await tab.choose('none', 'worked', 'worked');
    await tab.seesNode('no-code/code-came');
  });

  test('the front page opens again where the visitor was, and the page of a node at that node', async () => {
    const tab = await open(`${GUIDE}en/`);
    await tab.choose('no-code', 'android');
    await tab.seesNode('no-code/signal-bars');
    const pages = new URL(GUIDE, tab.page.url()).href;
    await tab.page.goto(`${pages}en/no-code/toggle-flight-mode/`);
    await tab.sees('rahnuma-remedy[data-node="no-code/toggle-flight-mode"]');
    await tab.page.goto(`${pages}ur/`);
    await tab.sees('rahnuma-remedy[data-node="no-code/toggle-flight-mode"]');
    expect(await placeOf(tab)).toBe(`${GUIDE}ur/no-code/toggle-flight-mode/`);
  });

  describe.each([
    ['its script', /widget\/page-/],
    ['the engine', /widget\/engine-/],
    ['the guide', /data\/sim-registration-pk\.json/],
    ['its words', /data\/sim-registration-pk\.en\.json/],
  ])('where %s cannot be had', (_what, lost) => {
    test('the plain page goes on working', async () => {
      const tab = await open(BARS, lost);
      await Promise.all([tab.page.waitForNavigation(), tab.click('article .answers a')]);
      expect(await placeOf(tab)).toMatch(/\/en\/no-code\/[\w-]+\/$/);
      expect(await readable(tab, '')).toBeGreaterThan(0);
    });
  });

  if (name !== 'Firefox')
    // Only Chromium tells of shifts.
    test.each([
      [320, 'ur'],
      [320, 'en'],
      [1280, 'zh-Hans'],
    ])(
      'nothing moves when the widget takes the place, %i px wide, in %s',
      async (width, locale) => {
        const tab = await open('/site/');
        await tab.page.setViewport({ width, height: 800 });
        await tab.page.evaluateOnNewDocument(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries() as unknown as { value: number }[])
              shifts.push(value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        const moved: string[] = [];
        for (const place of PLACES) {
          await tab.page.goto(new URL(`${GUIDE}${locale}/${place}`, tab.page.url()).href);
          await tab.sees(`:is(rahnuma-start, [part=node])`);
          const shifts = await tab.page.evaluate(
            () => (window as unknown as { shifts: number[] }).shifts,
          );
          if (shifts.length > 0) moved.push(`${place}: ${shifts.join(', ')}`);
        }
        expect(moved).toEqual([]);
      },
    );
});
