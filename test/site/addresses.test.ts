import { expect, test } from 'vitest';
import { sitemaps } from '../../src/site/sitemap.js';
import { smallSiteGuide, siteOf } from './support.js';

const address = 'https://help.example.org/sim/';
const small = smallSiteGuide();
const files = siteOf([small], { address });
const pages = [...files].filter(([name]) => name.endsWith('index.html'));
const placeOf = (name: string) => name.replace(/index\.html$/, '');

/** The pages of the first nodes say what the pages of their problems say. */
const isFirst = (name: string) =>
  small.guide.problems.some(({ start }) => name.endsWith(`/${start}/index.html`));
const shown = pages.filter(([name]) => !isFirst(name));

test('each page names its whole address, once; that of a first node the address of its problem', () => {
  for (const [name, page] of pages) {
    const canonical = [...page.matchAll(/<link rel="canonical" href="([^"]*)"/g)];
    const place = isFirst(name) ? name.replace(/[^/]+\/index\.html$/, '') : placeOf(name);
    expect(canonical.map(([, href]) => href)).toEqual([address + place]);
  }
});

test('each page in a language names itself in all languages, and all of these name it', () => {
  const named = (page: string) =>
    [...page.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, locale = '', href = '']) => [locale, href] as const,
    );
  const within = shown.filter(([name]) => /^[^/]+\/[^/]+\//.test(name));
  expect(within.length).toBeGreaterThan(4);
  for (const [name, page] of within) {
    const locales = [...small.guide.locales, 'x-default'].sort();
    expect(
      named(page)
        .map(([locale]) => locale)
        .sort(),
    ).toEqual(locales);
    for (const [, href] of named(page)) {
      const other = files.get(`${href.slice(address.length)}index.html`) ?? '';
      expect(named(other).map(([, back]) => back)).toContain(address + placeOf(name));
    }
  }
});

test('the site map names every page that search engines are to show, and robots.txt the site map', () => {
  const places = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)];
  expect(places.map(([, place]) => place)).toEqual(shown.map(([name]) => address + placeOf(name)));
  expect(files.get('robots.txt')).toContain(`Sitemap: ${address}sitemap.xml\n`);
});

test('a site map holds no more than search engines take', () => {
  const maps = sitemaps(address, Array<string>(50_001).fill('x/'));
  expect([...maps.keys()]).toEqual(['sitemap.xml', 'sitemap-2.xml']);
  expect(maps.get('sitemap-2.xml')?.match(/<loc>/g)).toHaveLength(1);
});

test('without an address there is none of this', () => {
  const bare = siteOf([small]);
  expect(bare.has('sitemap.xml')).toBe(false);
  expect(bare.get('robots.txt')).not.toContain('Sitemap');
  for (const [, page] of bare) expect(page).not.toMatch(/canonical|x-default/);
});
