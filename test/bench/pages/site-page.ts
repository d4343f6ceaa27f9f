import { join } from 'node:path';
import { buildOutput } from '../../support/build-output.js';
import type { BenchPage } from './page.js';

/** The folder of the stand-alone site. */
export const SITE = 'site';

/** Pages of that site, by what they are called. */
export const SITE_PAGES = {
  'all guides': 'index.html',
  'a guide, in Urdu': 'sim-registration-pk/ur/index.html',
  'a problem, in English': 'sim-registration-pk/en/no-code/index.html',
  'a remedy, in Chinese': 'sim-registration-pk/zh-Hans/no-code/toggle-flight-mode/index.html',
} as const;

/** The front page of the guide on the stand-alone site, whose problems are links until the widget takes their place. */
export function buildSitePage(root: string): BenchPage {
  buildOutput('site', join(root, SITE));
  const node = ['rahnuma-guide'];
  return {
    name: 'page of a site',
    folder: `${SITE}/sim-registration-pk/en`,
    firstQuestion: [...node, '[data-problem]'],
    title: [...node, 'h1'],
    restart: [...node, '[data-action=restart]'],
    answer: [...node, '[data-problem="{id}"]'],
  };
}
