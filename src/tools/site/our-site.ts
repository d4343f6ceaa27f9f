import { readFileSync } from 'node:fs';
import { drawPictures } from '../../cli/site/draw-pictures.js';
import { readSiteSettings } from '../../cli/site/read-site-settings.js';
import { checkGuide } from '../../content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../../content/read/read-folder.js';
import { formatFindings, hasErrors } from '../../rules/format-findings.js';
import { siteFiles, type SiteFiles } from '../../site/site-files.js';
import type { SiteGuide, SiteScripts } from '../../site/site.js';
import { GUIDES } from '../build/outputs.js';

const SETTINGS = 'src/pages/site.yaml';
const FRONT_PAGE = 'index.html';

/** The stand-alone site: the built-in guides as `rahnuma site` writes them. Throws where one has an error. */
export async function ourSite(scripts: SiteScripts): Promise<SiteFiles> {
  const read = readSiteSettings(SETTINGS);
  if (!('settings' in read)) throw new Error(read.fault);
  const guides: SiteGuide[] = [];
  const pictures: SiteFiles = new Map();
  for (const folder of GUIDES) {
    const { guide, findings, ...words } = checkGuide(readFolder(folder), readInterfaceTexts());
    if (!guide || hasErrors(findings)) throw new Error(formatFindings(findings, folder));
    guides.push({ guide, ...words });
    for (const [name, bytes] of words.pictures) pictures.set(`${guide.id}/${name}`, bytes);
  }
  const { settings } = read;
  const drawn = await drawPictures(guides, settings);
  const files = siteFiles(guides, settings, { scripts, pictures: drawn });
  files.set(FRONT_PAGE, withIntroduction(String(files.get(FRONT_PAGE))));
  return new Map([...files, ...pictures]);
}

/** The front page with what `index.html` says above the guides, in place of the heading alone. */
function withIntroduction(page: string): string {
  const [, introduction = ''] = /<main>([^]*)<\/main>/.exec(readFileSync(FRONT_PAGE, 'utf8')) ?? [];
  return page.replace(/<h1[^]*?<\/h1>/, () => introduction.replace(/\s*\n\s*/g, '\n').trim());
}
