import { Detours } from '../engine/detours.js';
import { nodesOf } from '../model/graph/guide-nodes.js';
import { Words } from '../ui/text/words.js';
import { guidePage, problemPage } from './index-pages.js';
import { nodePage } from './node-page.js';
import { siteIndex, type SiteGuide } from './site-index.js';
import { SITE_STYLE } from './site-style.js';

/** The files of a site that shows guides, by their place in the site: a page for each problem and node in each language. */
export function siteFiles(guides: readonly SiteGuide[]): Map<string, string> {
  const files = new Map([
    ['index.html', siteIndex(guides, '')],
    ['style.css', SITE_STYLE],
    // So that GitHub Pages serves every file as it is.
    ['.nojekyll', ''],
  ]);
  for (const shown of guides) addGuide(shown, files);
  return files;
}

function addGuide({ guide, texts }: SiteGuide, files: Map<string, string>): void {
  files.set(`${guide.id}/index.html`, siteIndex([{ guide, texts }], '../'));
  const nodes = nodesOf(guide);
  const detours = new Detours(guide);
  for (const [locale, text] of texts) {
    const context = { guide, nodes, detours, texts, words: new Words(text, guide, {}) };
    const write = (place: string, page: string) =>
      files.set(`${guide.id}/${locale}/${place}index.html`, page);
    write('', guidePage(context));
    for (const problem of guide.problems) write(`${problem.id}/`, problemPage(problem, context));
    for (const [id, node] of nodes) write(`${id}/`, nodePage(node, context));
  }
}
