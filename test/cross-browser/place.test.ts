import { describe, expect, test } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.js';
import type { Tab } from './support/tab.js';

const PAGE = '/guide.html';
const SITE = '/site/sim-registration-pk/en/';

const hashOf = (tab: Tab) => tab.page.evaluate(() => location.hash);

inEachBrowser((open) => {
  describe.each([PAGE, SITE])('on %s', (page) => {
    test('Back and Forward go through the answers', async () => {
      const tab = await open(page);
      await tab.choose('no-code', 'android', 'none');
      await tab.seesNode('no-code/toggle-flight-mode');
      await tab.page.goBack();
      await tab.seesNode('no-code/signal-bars');
      await tab.page.goBack();
      await tab.seesNode('no-code/device');
      await tab.page.goForward();
      await tab.seesNode('no-code/signal-bars');
      await tab.choose('none');
      await tab.seesNode('no-code/toggle-flight-mode');
    });

    test('a reload keeps the place', async () => {
      const tab = await open(page);
      await tab.choose('no-code', 'android', 'none');
      await tab.seesNode('no-code/toggle-flight-mode');
      await tab.page.reload();
      await tab.seesNode('no-code/toggle-flight-mode');
    });
  });

  test('a link opens the same place in another browser', async () => {
    const tab = await open(PAGE);
    await tab.choose('no-code', 'android', 'none');
    await tab.seesNode('no-code/toggle-flight-mode');
    const other = await open(PAGE + (await hashOf(tab)));
    await other.seesNode('no-code/toggle-flight-mode');
  });

  test('a kept place opens again in a new tab', async () => {
    const tab = await open(PAGE);
    await tab.choose('no-code', 'android');
    await tab.seesNode('no-code/signal-bars');
    const address = tab.page.url().split('#')[0] ?? '';
    await tab.page.goto('about:blank');
    await tab.page.goto(address);
    await tab.seesNode('no-code/signal-bars');
  });

  test('an answer leaves what the page’s router keeps in the history', async () => {
    const tab = await open(PAGE);
    await tab.seesStart();
    await tab.page.evaluate(() => history.replaceState({ router: 7 }, ''));
    await tab.choose('no-code');
    await tab.seesNode('no-code/device');
    expect(await tab.page.evaluate(() => history.state as unknown)).toMatchObject({ router: 7 });
  });

  test('Back and Forward go through sensitive answers too', async () => {
    const tab = await open(SITE);
    await tab.choose('register', 'preparing', 'passport');
    await tab.seesNode('register/bring-passport');
    await tab.choose('worked');
    await tab.seesNode('register/go-to-own-centre');
    await tab.page.goBack();
    await tab.seesNode('register/bring-passport');
    await tab.page.goBack();
    await tab.seesNode('register/which-document');
    await tab.page.goForward();
    await tab.seesNode('register/bring-passport');
  });

  test('the address does not tell which document the visitor has', async () => {
    const tab = await open(SITE);
    await tab.choose('register', 'preparing', 'passport', 'worked');
    await tab.seesNode('register/go-to-own-centre');
    expect(tab.page.url()).not.toContain('passport');
    expect(await tab.page.evaluate(() => JSON.stringify(localStorage))).not.toContain('passport');
  });

  test('a reload keeps the answers before a sensitive one', async () => {
    const tab = await open(SITE);
    await tab.choose('register', 'preparing', 'passport');
    await tab.seesNode('register/bring-passport');
    await tab.page.reload();
    await tab.seesNode('register/which-document');
  });

  test('a link that came percent-encoded is read', async () => {
    const place = 'sim-registration-pk,start:no-code,no-code/device:android';
    const tab = await open(`${PAGE}#${encodeURIComponent(place)}`);
    await tab.seesNode('no-code/signal-bars');
  });

  test('a link to the top of the page changes nothing', async () => {
    const tab = await open(PAGE);
    await tab.choose('no-code', 'android');
    await tab.seesNode('no-code/signal-bars');
    await tab.click('#top');
    await expect.poll(() => tab.page.url()).toMatch(/#$/);
    await tab.seesNode('no-code/signal-bars');
    await tab.page.reload();
    await tab.seesNode('no-code/signal-bars');
  });

  test.each(['/help/base.html', '/help/foreign-base.html'])(
    'the base of %s does not move the address, nor stop the guide',
    async (page) => {
      const tab = await open(page);
      await tab.choose('no-code', 'android');
      await tab.seesNode('no-code/signal-bars');
      expect(new URL(tab.page.url()).pathname).toBe(page);
      await tab.page.reload();
      await tab.seesNode('no-code/signal-bars');
    },
  );

  test('a double click gives one answer', async () => {
    const tab = await open(PAGE);
    await tab.choose('offered-a-ready-sim');
    const first = await tab.page.waitForSelector('>>> [data-answer=gave]');
    await first?.click({ count: 2 });
    await tab.seesNode('offered-a-ready-sim/what-given');
    await tab.page.goBack();
    await tab.seesNode('offered-a-ready-sim/what-happened');
  });
});
