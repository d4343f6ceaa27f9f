import { readFileSync } from 'node:fs';
import { makeSite, type PicturedGuide } from '../../cli/site/make-site.js';
import { readSiteSettings } from '../../cli/site/read-site-settings.js';
import { checkGuide } from '../../content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../../content/read/read-folder.js';
import { formatFindings, hasErrors } from '../../rules/format-findings.js';
import { siteWorker } from '../../site/offline/site-worker.js';
import { WORKER_PLACE } from '../../site/offline/worker-place.js';
import type { SiteFiles } from '../../site/site-files.js';
import type { SiteScripts } from '../../site/site.js';
import { GUIDES } from '../build/outputs.js';

const SETTINGS = 'src/pages/site.yaml';
const FRONT_PAGE = 'index.html';

/** The stand-alone site: the built-in guides as `rahnuma site` writes them. Throws where one has an error. */
export async function ourSite(scripts: SiteScripts): Promise<SiteFiles> {
  const read = readSiteSettings(SETTINGS);
  if (!('settings' in read)) throw new Error(read.fault);
  const guides: PicturedGuide[] = [];
  for (const folder of GUIDES) {
    const { guide, findings, ...words } = checkGuide(readFolder(folder), readInterfaceTexts());
    if (!guide || hasErrors(findings)) throw new Error(formatFindings(findings, folder));
    guides.push({ guide, ...words });
  }
  const files = await makeSite(guides, read.settings, scripts);
  files.set(FRONT_PAGE, withIntroduction(String(files.get(FRONT_PAGE))));
  // It is to know that page as it is now.
  return files.set(WORKER_PLACE, siteWorker(guides, scripts, files));
}

/** The front page with what `index.html` says above the guides, in place of the heading alone. */
function withIntroduction(page: string): string {
  const [, introduction = ''] = /<main>([^]*)<\/main>/.exec(readFileSync(FRONT_PAGE, 'utf8')) ?? [];
  return page.replace(/<h1[^]*?<\/h1>/, () => introduction.replace(/\s*\n\s*/g, '\n').trim());
}
