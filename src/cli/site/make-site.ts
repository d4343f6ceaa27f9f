import { HEADERS_FILE, headersFile } from '../../site/host/headers-file.js';
import { siteWorker } from '../../site/offline/site-worker.js';
import { WORKER_PLACE } from '../../site/offline/worker-place.js';
import { siteFiles, type SiteFiles } from '../../site/site-files.js';
import type { SiteGuide, SiteScripts, SiteSettings } from '../../site/site.js';
import { drawPictures } from './draw-pictures.js';

/** A guide with the pictures that its texts show, by name. */
export type PicturedGuide = SiteGuide & { readonly pictures: ReadonlyMap<string, Uint8Array> };

/** All files of a site: its pages, what is drawn for it, the pictures of its guides, its service worker, and what hosts are to send with all. */
export async function makeSite(
  guides: readonly PicturedGuide[],
  settings: SiteSettings,
  scripts: SiteScripts | undefined,
): Promise<SiteFiles> {
  const made = { scripts, pictures: await drawPictures(guides, settings) };
  const files = siteFiles(guides, settings, made);
  for (const { guide, pictures } of guides) {
    for (const [name, bytes] of pictures) files.set(`${guide.id}/${name}`, bytes);
  }
  files.set(WORKER_PLACE, siteWorker(guides, scripts, files));
  return files.set(HEADERS_FILE, headersFile(files.keys()));
}
