import { Detours } from '../engine/chart/detours.js';
import { nodesOf } from '../model/graph/guide-nodes.js';
import { Words } from '../ui/text/words.js';
import { guidePage } from './pages/guide-page.js';
import { guideData } from './guide-data.js';
import { linksFrom } from './links.js';
import { offlinePlace } from './offline/offline-place.js';
import { offlinePage } from './pages/offline-page.js';
import { nodePage, problemPage } from './pages/node-page.js';
import { notFoundPage } from './pages/not-found-page.js';
import { robots } from './robots.js';
import { siteIndex } from './pages/site-index.js';
import { siteStyle } from './site-style.js';
import { stylePlace } from './style-place.js';
import { MANIFEST, webManifest } from './share/web-manifest.js';
import type { Site, SiteGuide, SitePictures, SiteSettings } from './site.js';
import { sitemaps } from './sitemap.js';
import { llmsText } from './text/llms-text.js';
import { wholeText } from './text/whole-text.js';
import { WHOLE_PAGE, wholePage } from './pages/whole-page.js';

const NO_PICTURES: SitePictures = { cards: new Map(), icons: [] };

/** The files of a site, by their place in it. */
export type SiteFiles = Map<string, string | Uint8Array>;

/**
 * The files of a site that shows guides: a page for each problem and node in each language.
 *
 * @param made beforehand: what the pages can do without
 */
export function siteFiles(
  guides: readonly SiteGuide[],
  settings: SiteSettings = {},
  made: Pick<Site, 'scripts' | 'pictures'> = {},
): SiteFiles {
  const style = siteStyle(settings);
  const site: Site = { guides, settings, style: stylePlace(style), ...made };
  const files: SiteFiles = new Map([
    ['index.html', siteIndex(site, '')],
    ['404.html', notFoundPage(site)],
    ['llms.txt', llmsText(site)],
    ['style.css', style],
    // So that GitHub Pages serves every file as it is.
    ['.nojekyll', ''],
  ]);
  for (const shown of guides) addGuide(shown, site, files);
  for (const [place, script] of made.scripts?.files ?? []) files.set(place, script);
  addMaps(site, files);
  if (settings.logo) files.set(settings.logo.name, settings.logo.content);
  const { cards, icons } = made.pictures ?? NO_PICTURES;
  for (const { name, content } of [...cards.values(), ...icons]) files.set(name, content);
  if (icons.length > 0) files.set(MANIFEST, webManifest(site));
  return files;
}

function addGuide(shown: SiteGuide, site: Site, files: SiteFiles): void {
  const { guide, texts } = shown;
  files.set(`${guide.id}/index.html`, siteIndex(site, `${guide.id}/`, [shown]));
  const data = site.scripts && guideData(shown);
  for (const [place, part] of data?.files ?? []) files.set(place, part);
  const nodes = nodesOf(guide);
  const detours = new Detours(guide);
  const links = linksFrom('../../');
  for (const [locale, text] of texts) {
    const words = new Words(text, guide, {});
    const context = { site, guide, nodes, detours, links, texts, words, data: data?.address };
    const write = (place: string, page: string) =>
      files.set(`${guide.id}/${locale}/${place}index.html`, page);
    write('', guidePage(context));
    files.set(`${guide.id}/${locale}/${WHOLE_PAGE}`, wholePage(context));
    if (site.scripts?.worker !== undefined) {
      files.set(offlinePlace(guide.id, locale), offlinePage(context));
    }
    files.set(`${guide.id}/${locale}.txt`, wholeText(context));
    for (const [id, node] of nodes) {
      write(`${id}/`, nodePage(node, context));
      const problem = guide.problems.find(({ start }) => start === id);
      if (problem) write(`${problem.id}/`, problemPage(problem, node, context));
    }
  }
}

/** What tells search engines of the pages that stand there so far, but for those in whose place they are to show others. */
function addMaps({ guides, settings: { address } }: Site, files: SiteFiles): void {
  const pages = [...files.keys()].flatMap((name) => /^(.*)index\.html$/.exec(name)?.[1] ?? []);
  const first = new Set(
    guides.flatMap(({ guide, texts }) =>
      [...texts.keys()].flatMap((locale) =>
        guide.problems.map(({ start }) => `${guide.id}/${locale}/${start}/`),
      ),
    ),
  );
  const places = pages.filter((place) => !first.has(place));
  const maps = address === undefined ? new Map<string, string>() : sitemaps(address, places);
  for (const [name, map] of maps) files.set(name, map);
  files.set('robots.txt', robots(address, maps.keys()));
}
