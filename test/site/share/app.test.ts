import { expect, test } from 'vitest';
import type { Icon } from '../../../src/site/site.js';
import { metaOf, smallSiteGuide, siteOf } from '../support.js';

const small = smallSiteGuide();
const { id } = small.guide;
const other = { ...small, guide: { ...small.guide, id: 'other' } };
const png = { type: 'image/png', content: new Uint8Array() };
const icons: readonly Icon[] = [
  { ...png, name: 'icon-192.png', sizes: '192x192', rel: 'icon', purpose: 'any' },
  { ...png, name: 'icon-maskable.png', sizes: '512x512', purpose: 'maskable' },
  { ...png, name: 'apple-touch-icon.png', sizes: '180x180', rel: 'apple-touch-icon' },
];
const pictures = { cards: new Map(), icons };

interface Manifest {
  readonly [key: string]: unknown;
  readonly icons: readonly Readonly<Record<string, string>>[];
}

const manifestOf = (...args: Parameters<typeof siteOf>) =>
  JSON.parse(siteOf(...args).get('site.webmanifest') ?? '') as Manifest;

test('a phone is told what the site is called and where it begins, from any path', () => {
  const manifest = manifestOf([small], { title: { ur: 'سم کی مدد' } }, pictures);
  expect(manifest).toMatchObject({
    name: 'سم کی مدد',
    short_name: 'سم کی مدد',
    start_url: './',
    scope: './',
  });
  expect(manifest.icons.map(({ src, purpose }) => [src, purpose])).toEqual([
    ['icon-192.png', 'any'],
    ['icon-maskable.png', 'maskable'],
  ]);
});

test('a title that is too long to stand under an icon is “Help” there', () => {
  const { name, short_name, lang, dir } = manifestOf(
    [small, other],
    { title: { en: 'Everything about your SIM' } },
    pictures,
  );
  expect({ name, short_name, lang, dir }).toEqual({
    name: 'Everything about your SIM',
    short_name: 'Help',
    lang: 'en',
    dir: 'ltr',
  });
});

test('each page leads to the manifest and to its icons, wherever it stands', () => {
  const files = siteOf([small], {}, pictures);
  for (const [name, root] of [
    ['index.html', ''],
    [`${id}/ur/no-code/code-came/index.html`, '../../../../'],
    ['404.html', '/'],
  ] as const) {
    const links = [
      ...(files.get(name) ?? '').matchAll(
        /<link rel="([a-z-]*(?:icon|manifest))"[^>]* href="([^"]*)"/g,
      ),
    ].map(([, rel, href]) => [rel, href]);
    expect(links, name).toEqual([
      ['manifest', `${root}site.webmanifest`],
      ['icon', `${root}icon-192.png`],
      ['apple-touch-icon', `${root}apple-touch-icon.png`],
    ]);
  }
});

test('the browser and the app take the colours of the pages', () => {
  const settings = {
    colours: { light: { background: '#fffaf0' }, dark: { background: '#101010' } },
  };
  const manifest = manifestOf([small], settings, pictures);
  expect([manifest.theme_color, manifest.background_color]).toEqual(['#fffaf0', '#fffaf0']);
  const page = siteOf([small], settings, pictures).get('index.html');
  expect(metaOf(page)['theme-color']).toEqual(['#fffaf0', '#101010']);
});
