import { describe, expect, test } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.js';

/** What is lost first and comes with the retry, under the names that script tags, the site and bundlers give it. */
const GUIDE = /\bsim-registration-pk\.json|\bstructure-/;
const URDU = /\.ur\.json|\bur-/;
const ENGINE = /\bengine/;
const SEARCH = /\bsearch/;
const PHRASES = /\bphrases/;
const WIDGET = /\brahnuma\.js|\bdefine-(?!elements)/;

inEachBrowser((open) => {
  describe.each(['/guide.html', '/bundled/guide.html'])('on %s', (page) => {
    test('a guide that did not load comes with “Try again”', async () => {
      const tab = await open(page, GUIDE);
      await tab.sees('.failure');
      await tab.lose();
      await tab.click('[data-action=retry]');
      await tab.seesStart();
    });

    test('a way into the guide that did not load goes on with “Try again”', async () => {
      const tab = await open(page, ENGINE);
      await tab.seesStart();
      await tab.choose('no-code');
      await tab.sees('.failure');
      await tab.lose();
      await tab.click('[data-action=retry]');
      await tab.seesNode('no-code/device');
    });

    test('a language that did not load comes with “Try again”', async () => {
      const tab = await open(page, URDU);
      await tab.choose('no-code');
      await tab.click('[data-locale=ur]');
      await tab.sees('.failed [data-action=retry]');
      await tab.seesNode('no-code/device');
      await tab.lose();
      await tab.click('.failed [data-action=retry]');
      await tab.sees('.guide[lang=ur]');
    });

    test.each([SEARCH, PHRASES])('a search without %s works with the next word', async (lost) => {
      const tab = await open(page, lost);
      await tab.type('input[type=search]', 'my ');
      await expect.poll(() => tab.text('#found')).toContain('could not be loaded');
      await tab.type('input[type=search]', 'sim ');
      await expect.poll(() => tab.text('#found')).toContain('could not be loaded');
      await tab.lose();
      await tab.type('input[type=search]', 'is blocked');
      await tab.sees('[data-point]');
    });
  });

  test.each(['/launcher.html', '/bundled/launcher.html'])(
    'on %s a launcher whose guide did not load opens it with “Try again”',
    async (page) => {
      const tab = await open(page, WIDGET);
      await tab.click('[part=button]');
      await tab.sees('[data-action=retry]');
      await tab.lose();
      await tab.click('[data-action=retry]');
      await tab.seesStart();
    },
  );
});
