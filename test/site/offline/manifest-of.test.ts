import { expect, test } from 'vitest';
import { manifestOf } from '../../../src/site/offline/manifest-of.js';
import { siteFiles, type SiteFiles } from '../../../src/site/site-files.js';
import type { SiteGuide, SiteScripts, SiteSettings } from '../../../src/site/site.js';
import { check, withPicture } from '../../content/support.js';
import { simSiteGuide, siteGuideOf, smallSiteGuide } from '../support.js';

const scripts: SiteScripts = {
  files: new Map([['widget/page-1.js', new Uint8Array()]]),
  page: 'widget/page-1.js',
  front: 'widget/front-1.js',
  worker: '',
};
const picture = { name: 'logo.svg', content: new Uint8Array([1]) };
const sim = simSiteGuide();
const small = smallSiteGuide();
const { id } = small.guide;

const filesOf = (guides: readonly SiteGuide[], settings: SiteSettings = {}): SiteFiles =>
  siteFiles(guides, settings, { scripts });

function keptOf(guides: readonly SiteGuide[], files = filesOf(guides)) {
  const { site, guides: each } = manifestOf(guides, files);
  const ofGuides = Object.values(each).flatMap((guide) => [
    ...guide.files,
    ...Object.values(guide.languages).flat(),
  ]);
  return [...site, ...ofGuides];
}

/** The guide with another title in one language. */
function retitled(shown: SiteGuide, locale: string): SiteGuide {
  const text = shown.texts.get(locale);
  if (!text) throw new Error(`The guide has no ${locale}`);
  return { ...shown, texts: new Map([...shown.texts, [locale, { ...text, title: 'Another' }]]) };
}

test('whatever is to be kept is a file of the site, so that a worker can be installed', () => {
  const files = filesOf([sim, small], { logo: picture });
  for (const { place } of keptOf([sim, small], files)) {
    expect(files.has(place.replace(/\?.*/, '')), place).toBe(true);
  }
});

test('of the pages only those are kept where one begins, and one in each language for all addresses', () => {
  const pages = keptOf([sim]).filter(({ place }) => place.endsWith('.html'));
  expect(pages.map(({ place }) => place)).toEqual([
    'index.html',
    `${sim.guide.id}/index.html`,
    ...sim.guide.locales.map((locale) => `${sim.guide.id}/${locale}/offline.html`),
  ]);
});

test('who reads a guide in any language keeps the words of its clerk', () => {
  const { guides } = manifestOf([sim], filesOf([sim]));
  const places = guides[sim.guide.id]?.files.map(({ place }) => place) ?? [];
  expect(places.filter((place) => /\.(ur|en|zh-Hans)\.json/.test(place))).toEqual([
    expect.stringContaining('.ur.json'),
  ]);
});

test('a picture is kept with the language that shows it', () => {
  const checked = check(withPicture);
  const guides = [siteGuideOf(checked)];
  const files = filesOf(guides);
  for (const [name, content] of checked.pictures) files.set(`${id}/${name}`, content);
  const { languages } = manifestOf(guides, files).guides[id] ?? {};
  const pictures = (locale: string) =>
    languages?.[locale]?.map(({ place }) => place).filter((place) => place.endsWith('.svg'));
  expect(pictures('en')).toEqual([...checked.pictures.keys()].map((name) => `${id}/${name}`));
  expect(pictures('ur')).toEqual([]);
});

test('a logo is kept, but no picture that pages do not show', () => {
  const files = filesOf([small], { logo: picture });
  for (const name of ['card.png', 'icon-512.png']) files.set(name, new Uint8Array());
  const places = manifestOf([small], files).site.map(({ place }) => place);
  expect(places.filter((place) => /\.(svg|png)$/.test(place))).toEqual(['logo.svg']);
});

test('a change of one guide changes what is kept of that one, and of no other', () => {
  const before = manifestOf([sim, small], filesOf([sim, small]));
  const guides = [sim, retitled(small, 'ur')];
  const after = manifestOf(guides, filesOf(guides));
  expect(after.guides[sim.guide.id]).toEqual(before.guides[sim.guide.id]);
  expect(after.guides[id]?.address).not.toBe(before.guides[id]?.address);
  expect(after.guides[id]?.languages.ur).not.toEqual(before.guides[id]?.languages.ur);
});

test('the same site has the same worker each time', () => {
  expect(manifestOf([sim], filesOf([sim]))).toEqual(manifestOf([sim], filesOf([sim])));
});
