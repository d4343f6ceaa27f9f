import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { drawPictures } from '../../src/cli/site/draw-pictures.js';
import { writeFiles } from '../../src/cli/write-files.js';
import type { SiteScripts } from '../../src/site/site.js';
import { siteFiles } from '../../src/site/site-files.js';
import { GUIDES } from '../../src/tools/build/outputs.js';
import { readGuide } from '../support/guides.js';
import { serve, type Served } from '../support/serve.js';

/** Where the site stands on its host. */
const PATH = 'our/help/';

/** A site that is served. */
export interface ServedPages {
  readonly address: string;
  /** Its pages, by their place in it. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Scripts that do nothing: for tests of what the pages are without. */
const NO_SCRIPTS: SiteScripts = {
  files: new Map(['page', 'front'].map((name) => [`widget/${name}.js`, new Uint8Array()])),
  page: 'widget/page.js',
  front: 'widget/front.js',
};

/** The site of both built-in guides, as `rahnuma site` writes it, on a sub-path of a host. */
export function withPages(): () => ServedPages {
  const folder = mkdtempSync(join(tmpdir(), 'rahnuma-pages-'));
  let server: Served | undefined;
  let served: ServedPages = { address: '', pages: new Map() };
  beforeAll(async () => {
    const files = await filesOf();
    if (!writeFiles(join(folder, PATH), files, () => undefined)) throw new Error('Not written');
    server = await serve(folder);
    const pages = [...files].filter(([name]) => name.endsWith('.html'));
    served = {
      address: `${server.origin}/${PATH}`,
      pages: new Map(pages.map(([name, page]) => [name, page.toString()])),
    };
  }, 60_000);
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true });
  });
  return () => served;
}

async function filesOf() {
  const read = GUIDES.map((folder) => readGuide(folder));
  const guides = read.map(({ guide, texts, phrases }) => {
    if (!guide) throw new Error('A built-in guide has errors');
    return { guide, texts, phrases };
  });
  const settings = { address: `https://example.org/${PATH}` };
  const shown = read.flatMap(({ guide, pictures }) =>
    [...pictures].map(([name, bytes]) => [`${guide?.id ?? ''}/${name}`, bytes] as const),
  );
  const made = { scripts: NO_SCRIPTS, pictures: await drawPictures(guides, settings) };
  return new Map([...siteFiles(guides, settings, made), ...shown]);
}
