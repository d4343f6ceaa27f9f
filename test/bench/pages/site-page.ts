import { join } from 'node:path';
import { buildOutput } from '../../support/build-output.js';
import type { BenchPage } from './page.js';

/** The folder of the stand-alone site. */
export const SITE = 'site';

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
