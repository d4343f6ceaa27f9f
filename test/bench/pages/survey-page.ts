import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../hosts/support/pack.js';
import type { SimGuide } from '../sim-guide.js';
import { bundlePage } from './bundle-page.js';
import type { BenchPage } from './page.js';
import { surveyModel } from './survey-model.js';

const BENCH = join(import.meta.dirname, '..');

/** The folder in which the benchmark’s own packages are installed. */
export const INSTALLED = 'installed';

/** The same guide as a survey. Installs the benchmark’s own packages, SurveyJS among them, in a folder of their own. */
export async function buildSurveyPage(
  root: string,
  { guide, texts }: SimGuide,
): Promise<BenchPage> {
  const site = join(root, INSTALLED);
  mkdirSync(site);
  for (const name of ['package.json', 'package-lock.json', 'pages/survey', 'pages/handwritten']) {
    cpSync(join(BENCH, name), join(site, name), { recursive: true });
  }
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], site);
  const text = texts.get(guide.sourceLocale);
  if (!text) throw new Error(`The guide has no words in ${guide.sourceLocale}`);
  await bundlePage(join(site, 'pages/survey'), join(root, 'survey'), {
    'survey.json': surveyModel(guide, text),
  });
  return {
    name: 'SurveyJS',
    folder: 'survey',
    firstQuestion: ['.sd-question input[type=radio]'],
    title: ['.sd-page__title'],
    restart: ['.sd-footer .sv-action:last-child input'],
    answer: ['input[type=radio][value="{id}"]'],
  };
}
