import { posix } from 'node:path';
import { siteFiles } from '../../src/site/site-files.js';
import type { SiteGuide, SitePictures, SiteSettings } from '../../src/site/site.js';
import { check, base } from '../content/support.js';
import { readSimGuide } from '../support/guides.js';

/** A guide that was checked, as a site shows it. */
export function siteGuideOf({ guide, texts, phrases }: ReturnType<typeof check>): SiteGuide {
  if (!guide) throw new Error('The guide has errors');
  return { guide, texts, phrases };
}

/** The real guide. */
export const simSiteGuide = (): SiteGuide => siteGuideOf(readSimGuide());

/** A small guide in two languages. */
export const smallSiteGuide = (): SiteGuide => siteGuideOf(check(base));

/** The files of a site that are text, by their place. */
export const siteOf = (
  guides: readonly SiteGuide[],
  settings?: SiteSettings,
  pictures?: SitePictures,
): ReadonlyMap<string, string> =>
  new Map(
    [...siteFiles(guides, settings, { pictures })].map(([name, content]) => [
      name,
      typeof content === 'string' ? content : '',
    ]),
  );

/** Where the links of a page lead, and where its pictures and style are. */
export const hrefsOf = (page: string): string[] =>
  [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = '']) => href);

/** The file that a link leads to from the page in `name`; `undefined` for one that leaves the site. */
export function fileOf(name: string, href: string): string | undefined {
  if (/^[a-z]+:/.test(href)) return undefined;
  const [path = ''] = href.split(/[?#]/, 1);
  const to = path === '' ? name : posix.join(posix.dirname(name), path);
  return to.endsWith('/') ? `${to}index.html` : to;
}

/** What the `<meta>` elements of a page say, by name or property. */
export function metaOf(page = ''): Readonly<Record<string, string[]>> {
  const found = [
    ...page.matchAll(
      /<meta\s+(?:name|property)="([^"]*)"(?:\s+media="[^"]*")?\s+content="([^"]*)"/g,
    ),
  ];
  const names = [...new Set(found.map(([, name = '']) => name))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      found.filter(([, each]) => each === name).map(([, , content = '']) => content),
    ]),
  );
}
