import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SiteGuide } from '../../src/site/site.js';
import { simSiteGuide } from '../site/support.js';
import { inEachBrowser } from './support/in-each-browser.js';
import { SiteHost } from './support/site-host.js';
import type { Tab } from './support/tab.js';

const first = simSiteGuide();
const { id } = first.guide;

const NEW_TITLE = 'Which card do you have now?';

/** The guide after its author has changed words and structure: what is compiled of it has another version. */
function changed(): SiteGuide {
  const text = first.texts.get('en');
  const node = text?.nodes['register/which-document'];
  if (!text || !node) throw new Error('The guide has no such words');
  const nodes = { ...text.nodes, 'register/which-document': { ...node, title: NEW_TITLE } };
  return {
    ...first,
    guide: { ...first.guide, version: 'changed' },
    texts: new Map([...first.texts, ['en', { ...text, nodes }]]),
  };
}

let host: SiteHost;

beforeAll(async () => {
  host = new SiteHost();
  await host.open();
});
afterAll(() => host.close());
beforeEach(() => host.publish(first));
afterEach(() => (host.trouble = undefined));

/** What the browser keeps, by its place in the site; the end of each tells two builds of a file apart. */
const kept = (tab: Tab): Promise<string[]> =>
  tab.page.evaluate(async (root) => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.replace(root, ''));
  }, host.addressOf(''));

/** Waits until all is kept that a visitor of this language needs, and the pages that are open have it. */
async function keeps(tab: Tab, locale: string): Promise<void> {
  const last = expect.stringContaining(`${id}/${locale}/offline.html`) as string;
  await expect.poll(() => kept(tab)).toContainEqual(last);
  await expect
    .poll(() => tab.page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

const visit = (tab: Tab, place: string) => tab.page.goto(host.addressOf(`${id}/${place}`));

const search = async (tab: Tab, words: string) => {
  await tab.click('[data-action=restart]');
  await tab.type('input[type=search]', words);
  await tab.sees('[data-point]');
};

inEachBrowser((open) => {
  /** A visitor who has come this far, and may be without a network from here on. */
  async function openKept(place = `${id}/en/`): Promise<Tab> {
    const tab = await open(host.addressOf(place));
    await tab.choose('register', 'preparing');
    await tab.seesNode('register/which-document');
    await keeps(tab, 'en');
    return tab;
  }

  test('a reload, the hand-over in the clerk’s language, a link to another node and the search need no network', async () => {
    const tab = await openKept();
    host.trouble = 'gone';
    await tab.page.reload();
    await tab.seesNode('register/which-document');
    await tab.click('[data-action=handover]');
    await tab.sees('article[lang=ur]');
    await visit(tab, 'en/no-code/device/');
    await tab.seesNode('no-code/device');
    await search(tab, 'sim is blocked');
  });

  test('where a site begins is kept too, and a problem’s page begins with its first question', async () => {
    const tab = await openKept();
    await tab.click('[data-action=restart]');
    host.trouble = 'gone';
    await tab.page.goto(host.addressOf(''));
    await tab.click(`a[hreflang=en]`);
    await tab.seesStart();
    await visit(tab, 'en/no-code/');
    await tab.seesNode('no-code/device');
  });

  test('a language that the visitor has chosen is kept', async () => {
    const tab = await openKept();
    await tab.click('[data-locale=zh-Hans]');
    await tab.sees('.guide[lang=zh-Hans]');
    await keeps(tab, 'zh-Hans');
    host.trouble = 'gone';
    await visit(tab, 'zh-Hans/no-code/device/');
    await tab.sees('.guide[lang=zh-Hans] [data-node="no-code/device"]');
  });

  test.each(['silent', 'broken'] as const)(
    'where the host is %s, a visitor goes on with what is kept',
    async (trouble) => {
      const tab = await openKept();
      host.trouble = trouble;
      await visit(tab, 'en/no-code/device/');
      await tab.seesNode('no-code/device');
    },
  );

  test('an updated guide is taken at the next visit, the trail is replayed on it, and nothing of the old one stays', async () => {
    const tab = await openKept();
    const before = await kept(tab);
    host.publish(changed());
    await tab.page.reload();
    await expect.poll(() => tab.text('[part~=node] >>> h1')).toBe(NEW_TITLE);
    await tab.sees('[data-action=change]');
    await expect.poll(async () => (await kept(tab)).length).toBe(before.length);
    await expect
      .poll(async () => (await kept(tab)).filter((each) => /data|offline/.test(each)))
      .not.toContain(before.find((each) => each.includes('.en.json')));
    host.trouble = 'gone';
    await tab.page.reload();
    await expect.poll(() => tab.text('[part~=node] >>> h1')).toBe(NEW_TITLE);
    await tab.sees('[data-action=change]');
  });

  test('a page that is open during an update goes on with its own build, without a network too', async () => {
    const old = await openKept();
    host.publish(changed());
    const other = await old.another(host.addressOf(`${id}/en/register/which-document/`));
    await expect.poll(() => other.text('[part~=node] >>> h1')).toBe(NEW_TITLE);
    await expect
      .poll(() =>
        other.page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.waiting?.state;
        }),
      )
      .toBe('installed');
    host.trouble = 'gone';
    await old.page.bringToFront();
    await search(old, 'sim is blocked');
    await other.page.close();
  });

  test('a site that is published with --no-offline removes what an earlier build has kept', async () => {
    const tab = await openKept();
    host.publish(first, { isOffline: false });
    await tab.page.reload();
    await tab.seesNode('register/which-document');
    // Chromium replaces a worker once it finds it idle, for which it looks every 30 seconds.
    await expect.poll(() => kept(tab), { timeout: 60_000 }).toEqual([]);
    await expect
      .poll(() =>
        tab.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0);
  }, 120_000);

  test('nothing of the visitor is kept: no page, no answer, nothing of an address but the guide and the language', async () => {
    const tab = await openKept(`${id}/en/?campaign=private`);
    await visit(tab, 'en/no-code/device/?private=1#private');
    await tab.choose('android', 'none');
    await visit(tab, 'en/no-code/');
    const places = (await kept(tab)).map((each) => each.replace(/\?.*/, ''));
    expect(places.filter((each) => each.endsWith('.html')).sort()).toEqual([
      'index.html',
      `${id}/en/offline.html`,
      `${id}/index.html`,
    ]);
    for (const place of places) expect(place).toMatch(/^widget\/|\/data\/|\.html$|^style\.css$/);
    expect((await kept(tab)).join()).not.toContain('private');
  });
});
