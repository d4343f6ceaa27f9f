import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { MANY } from './page.js';

const TAG = '<main class="guide"></main>';

/** Bundles and minifies the page in `source`, beside the data that it fetches, as a site would be built. */
export async function bundlePage(
  source: string,
  outDir: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const publicDir = `${outDir}-data`;
  mkdirSync(publicDir);
  for (const [name, content] of Object.entries(data)) {
    writeFileSync(join(publicDir, name), JSON.stringify(content));
  }
  await build({
    configFile: false,
    root: source,
    base: './',
    publicDir,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Infinity,
      reportCompressedSize: false,
    },
  });
  rmSync(publicDir, { recursive: true });
  const html = readFileSync(join(outDir, 'index.html'), 'utf8');
  if (!html.includes(TAG)) throw new Error(`The page in ${source} has no ${TAG}`);
  writeFileSync(join(outDir, 'many.html'), html.replace(TAG, TAG.repeat(MANY)));
}
