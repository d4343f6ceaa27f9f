import type { SiteFiles } from '../site-files.js';
import type { SiteGuide, SiteScripts } from '../site.js';
import { manifestOf } from './manifest-of.js';
import { REMOVING_WORKER } from './removing-worker.js';

/**
 * The service worker of a site: the same script for all sites, after what it keeps of this one. Browsers take a worker that differs from
 * theirs for a new one.
 *
 * @param files all files of the site, with its pictures
 */
export const siteWorker = (
  guides: readonly SiteGuide[],
  scripts: SiteScripts | undefined,
  files: SiteFiles,
): string =>
  scripts?.worker === undefined
    ? REMOVING_WORKER
    : `self.rahnumaSite=${JSON.stringify(manifestOf(guides, files))};\n${scripts.worker}`;
