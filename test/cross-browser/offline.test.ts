import { expect, test } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.js';

const URDU = /\.ur\.json/;

inEachBrowser((open) => {
  test('the clerk’s language is fetched once the first question is shown, for a visitor who is offline then', async () => {
    const tab = await open('/guide.html');
    await tab.seesStart();
    const urdu = tab.page.waitForResponse((response) => response.url().includes('.ur.json'));
    await tab.choose('register');
    await urdu;
    await tab.lose(/./);
    await tab.choose('preparing');
    await tab.click('[data-action=handover]');
    await tab.sees('article[lang=ur]');
  });

  test('a clerk’s language that cannot be had is said when the hand-over is opened, and comes with “Try again”', async () => {
    const tab = await open('/guide.html', URDU);
    await tab.choose('register', 'preparing');
    await tab.click('[data-action=handover]');
    await tab.sees('.failed [data-action=retry]');
    await tab.sees('article[lang=en]');
    await tab.lose();
    await tab.click('.failed [data-action=retry]');
    await tab.sees('article[lang=ur]');
    expect(await tab.page.$('>>> .failed [data-action=retry]')).toBeNull();
  });
});
