import { expect, test } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.js';
import { NO_SCRIPTS } from './support/no-scripts.js';
import type { Tab } from './support/tab.js';

const SITE = '/site/index.html';

/** The languages of the words for when there is no guide that are visible and lie inside the card. */
const ownWords = (tab: Tab): Promise<string[]> =>
  tab.page.evaluate(() => {
    const guide = document.querySelector('rahnuma-guide');
    if (!guide) throw new Error('There is no guide in the page');
    const card = guide.getBoundingClientRect();
    return [...guide.querySelectorAll('p')]
      .filter((words) => {
        const { left, top, right, bottom } = words.getBoundingClientRect();
        const isInside =
          left > card.left && top > card.top && right < card.right && bottom < card.bottom;
        return isInside && words.checkVisibility({ visibilityProperty: true });
      })
      .map(({ lang }) => lang);
  });

inEachBrowser((open) => {
  test('a site whose script does not load says whom to ask, in all languages', async () => {
    const tab = await open(SITE, /\.js$/);
    await expect.poll(() => ownWords(tab)).toEqual(['en', 'zh-Hans', 'ur']);
  });

  test('a site whose guide does not load says so, and whom to ask, in the visitor’s language', async () => {
    const tab = await open(SITE, /registration-pk\.json/);
    await tab.sees('.failure [data-action=retry]');
    await expect.poll(() => ownWords(tab)).toEqual(['en']);
  });

  test('a site whose guide loads does not show these words', async () => {
    const tab = await open(SITE);
    await tab.seesStart();
    expect(await ownWords(tab)).toEqual([]);
  });
});

inEachBrowser((open) => {
  test('a site without scripts says whom to ask, in all languages', async () => {
    const tab = await open(SITE);
    expect(await ownWords(tab)).toEqual(['en', 'zh-Hans', 'ur']);
  });
}, NO_SCRIPTS);
