import { join } from 'node:path';
import type { SimGuide } from '../sim-guide.js';
import { bundlePage } from './bundle-page.js';
import { compactGuide } from './compact-guide.js';
import type { BenchPage } from './page.js';

/** The page that a good front-end developer would write by hand for this one guide. */
export async function buildHandwrittenPage(
  root: string,
  { guide, texts, phrases }: SimGuide,
): Promise<BenchPage> {
  const words = [...texts].map(
    ([locale, text]) => [`guide.${locale}.json`, compactGuide(guide, text)] as const,
  );
  await bundlePage(join(import.meta.dirname, 'handwritten'), join(root, 'handwritten'), {
    ...Object.fromEntries(words),
    'phrases.json': phrases,
  });
  return {
    name: 'hand-written',
    folder: 'handwritten',
    firstQuestion: ['[data-problem]'],
    title: ['.title'],
    restart: ['[data-action=restart]'],
    answer: ['[data-problem="{id}"], [data-answer="{id}"]'],
  };
}
