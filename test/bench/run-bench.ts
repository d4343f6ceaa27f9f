import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { format, resolveConfig } from 'prettier';
import { ensureBrowser } from '../support/ensure-browser.js';
import { findBrowser } from '../support/find-browser.js';
import { measureWithLighthouse } from './measure/lighthouse.js';
import { serveCompressed } from './measure/serve-compressed.js';
import { measureFirstQuestions } from './measure/first-questions.js';
import { measureSideBySide } from './measure/side-by-side.js';
import { walksOf } from './measure/walks.js';
import { buildPages } from './pages/build-pages.js';
import { buildSitePage, SITE, SITE_PAGES } from './pages/site-page.js';
import { INSTALLED } from './pages/survey-page.js';
import { circumstances } from './report/circumstances.js';
import { lighthouseTable } from './report/lighthouse-table.js';
import { performancePage } from './report/performance-page.js';
import { scaleTable } from './report/scale-table.js';
import { sideBySideTable } from './report/side-by-side-table.js';
import { markdownTable } from './report/table.js';
import { measureScale, measureSite } from './scale/measure-scale.js';
import { readSimGuide } from './sim-guide.js';

/**
 * `npm run bench -- [--runs <n>] [--write]`: measures the widget beside a hand-written page and SurveyJS, and how the checker
 * and the engine take large guides. Prints tables; with `--write` they are written to `docs/performance.md`.
 */

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
if (!(runs >= 1)) throw new Error(`--runs takes a number from 1, not “${values.runs}”.`);

ensureBrowser();
const sim = readSimGuide();
const text = sim.texts.get('en');
if (!text) throw new Error('The guide has no words in English.');
const walks = walksOf(sim.guide, text);

const root = mkdtempSync(join(tmpdir(), 'rahnuma-bench-'));
const pages = await buildPages(root, sim);
const sitePage = buildSitePage(root);
const server = await serveCompressed(root, [...pages.map(({ folder }) => folder), SITE]);
const browser = await chromium.launch(findBrowser() ?? {});
const figures = await measureSideBySide(browser, server.origin, pages, walks, runs);
const told = circumstances(browser);
const sideBySide = markdownTable(sideBySideTable(pages, figures));
console.log(`${told}\n\n${sideBySide}`);

const [, handwritten] = pages;
const sitePages = [sitePage, handwritten];
const siteFigures = await measureFirstQuestions(browser, server.origin, sitePages, [1.05], runs);
await browser.close();
const site = markdownTable(sideBySideTable(sitePages, siteFigures));
console.log(`\n${site}`);

const audited = new Map(
  Object.entries(SITE_PAGES).map(([name, page]) => [name, `${server.origin}/${SITE}/${page}`]),
);
const audits = await measureWithLighthouse(join(root, INSTALLED), audited, runs);
server.close();
rmSync(root, { recursive: true });
const lighthouse = markdownTable(lighthouseTable(audits));
console.log(`\n${lighthouse}`);

const siteTimes = measureSite();
const scale = markdownTable(scaleTable(measureScale()));
console.log(`\n${scale}`);

if (values.write) {
  const answers = walks.flat().length;
  const page = performancePage({
    sideBySide,
    site,
    lighthouse,
    scale,
    siteTimes,
    circumstances: told,
    runs,
    answers,
  });
  const file = 'docs/performance.md';
  const style = await resolveConfig(file);
  writeFileSync(file, await format(page, { ...style, parser: 'markdown' }));
}
