import type { Browser } from 'playwright';
import { drawMap } from '../../src/map/draw/draw-map.js';
import { guideGraph } from '../../src/map/graph/guide-graph.js';
import { layoutMap } from '../../src/map/layout/layout-map.js';
import { HOME_GUIDE, readGuide } from '../support/guides.js';

const MAPS = [
  { problem: 'slow', lang: 'en', colorScheme: 'light' },
  { problem: 'wifi-password', lang: 'ar', colorScheme: 'dark' },
] as const;

/** The pictures of `docs/maps.md`: a problem of the guide to home internet each, as `rahnuma map` draws it. */
export async function takeMaps(browser: Browser, folder: string): Promise<void> {
  const { guide, texts } = readGuide(HOME_GUIDE);
  for (const { problem, lang, colorScheme } of MAPS) {
    const text = texts.get(lang);
    if (!guide || !text) throw new Error('The guide has errors');
    const page = await browser.newPage({ colorScheme, viewport: { width: 2200, height: 1600 } });
    await page.setContent(drawMap(layoutMap(guideGraph(guide, text, problem))));
    const path = `${folder}/map-${lang}.png`;
    await page.locator('svg').screenshot({ path });
    await page.close();
    console.log(path);
  }
}
