import { expect, test } from 'vitest';
import { hrefsOf, smallSiteGuide, siteOf } from '../support.js';

const small = smallSiteGuide();
const linksOf = (address?: string) =>
  hrefsOf(siteOf([small], address === undefined ? {} : { address }).get('404.html') ?? '');

test('the page for what is not there leads to each language from any depth, and has its style', () => {
  const ways = small.guide.locales.map((locale) => `/${small.guide.id}/${locale}/`);
  const [style, ...links] = linksOf();
  expect(style).toMatch(/^\/style\.css(\?|$)/);
  expect(links).toEqual(ways);
});

test('it does so on a sub-path, where the site’s address tells it', () => {
  for (const href of linksOf('https://example.org/help/')) expect(href).toMatch(/^\/help\//);
});
