import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteScripts } from '../../site/site.js';

/** Where the scripts for pages are: in the package, and in this repository once they are built. */
const FOLDERS = ['../../../pages', '../../../dist/pages'].map((folder) =>
  fileURLToPath(new URL(/* @vite-ignore */ folder, import.meta.url)),
);

/** The scripts that put the widget into the pages of a site; `undefined` where they are not built. */
export function siteScripts(folders: readonly string[] = FOLDERS): SiteScripts | undefined {
  const folder = folders.find((each) => existsSync(each));
  if (folder === undefined) return undefined;
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  const page = names.find((name) => /^page-.*\.js$/.test(name));
  const front = names.find((name) => /^front-.*\.js$/.test(name));
  const worker = join(folder, 'worker/service-worker.js');
  if (page === undefined || front === undefined || !existsSync(worker)) return undefined;
  const place = (name: string) => `widget/${name}`;
  const files = names.map((name) => [place(name), readFileSync(join(folder, name))] as const);
  const licenses = readFileSync(join(folder, 'worker/licenses.md'));
  return {
    files: new Map([...files, [place('licenses-service-worker.md'), licenses]]),
    page: place(page),
    front: place(front),
    worker: readFileSync(worker, 'utf8'),
  };
}
