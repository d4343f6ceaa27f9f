import { expect, test } from 'vitest';
import type { SizedPicture } from '../../../src/site/site.js';
import { metaOf, smallSiteGuide, siteOf } from '../support.js';

const small = smallSiteGuide();
const { id } = small.guide;
const other = { ...small, guide: { ...small.guide, id: 'other' } };
const address = 'https://help.example.org/sim/';
const card: SizedPicture = {
  name: `${id}/card.png`,
  content: new Uint8Array(),
  width: 1200,
  height: 630,
};
const pictures = { cards: new Map([[id, card]]), icons: [] };

test('a page that is shared shows its title, what it is about, its site and its language', () => {
  const files = siteOf([small], { title: { en: 'Our help' } });
  const page = files.get(`${id}/ur/no-code/code-came/index.html`);
  const meta = metaOf(page);
  expect(meta['og:title']).toEqual([/<title>([^<]*)/.exec(page ?? '')?.[1]]);
  expect(meta['og:description']).toEqual(meta.description);
  expect(meta['og:type']).toEqual(['article']);
  expect(meta['og:site_name']).toEqual(['Our help']);
  expect(meta['og:locale']).toEqual(['ur_PK']);
  expect(meta['og:locale:alternate']).toEqual(['en_US']);
});

test('a site without a name is named by its guide, in the language of the page', () => {
  const files = siteOf([small]);
  const title = small.texts.get('ur')?.title;
  expect(metaOf(files.get(`${id}/ur/index.html`))['og:site_name']).toEqual([title]);
});

test('with an address, a page names its own and the card of its guide, by whole addresses', () => {
  const files = siteOf([small, other], { address }, pictures);
  const meta = metaOf(files.get(`${id}/en/no-code/code-came/index.html`));
  expect(meta['og:url']).toEqual([`${address}${id}/en/no-code/code-came/`]);
  expect(meta['og:image']).toEqual([`${address}${id}/card.png`]);
  expect(meta['og:image:width']).toEqual(['1200']);
  expect(meta['og:image:height']).toEqual(['630']);
  expect(meta['og:image:alt']).toEqual([small.texts.get('en')?.title]);
  expect(meta['twitter:card']).toEqual(['summary_large_image']);
  expect(files.has(`${id}/card.png`)).toBe(true);
  expect(metaOf(files.get('other/en/index.html'))['og:image']).toBeUndefined();
});

test('the page where a site begins has the card of its only guide, but of several none', () => {
  const one = siteOf([small], { address }, pictures);
  expect(metaOf(one.get('index.html'))['og:image']).toEqual([`${address}${id}/card.png`]);
  const several = siteOf([small, other], { address }, pictures);
  const meta = metaOf(several.get('index.html'));
  expect(meta['og:type']).toEqual(['website']);
  expect(meta['og:image']).toBeUndefined();
});

test('without an address no page has an address to share, nor a picture', () => {
  for (const [, page] of siteOf([small], {}, pictures)) {
    expect(page).not.toMatch(/og:url|og:image|twitter/);
  }
});

test('what stands in place of a page that is gone is not to be shared', () => {
  expect(siteOf([small], { address }, pictures).get('404.html')).not.toContain('og:');
});
