import { Detours } from '../engine/detours.js';
import { nodesOf } from '../model/graph/guide-nodes.js';
import type { Guide } from '../model/guide.js';
import type { GuideText } from '../model/text/text.js';
import { Words } from '../ui/text/words.js';
import { guidePage, problemPage } from './index-pages.js';
import { nodePage } from './node-page.js';
import { SITE_STYLE } from './site-style.js';

/** The files of a site that shows `guide`, by their place in the site: a page for each problem and node in each language. */
export function siteFiles(
  guide: Guide,
  texts: ReadonlyMap<string, GuideText>,
): Map<string, string> {
  const files = new Map([
    ['style.css', SITE_STYLE],
    // So that GitHub Pages serves every file as it is.
    ['.nojekyll', ''],
  ]);
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
  return files;
}
