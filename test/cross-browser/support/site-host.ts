import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteScripts } from '../../../src/cli/site/site-scripts.js';
import { writeFiles } from '../../../src/cli/write-files.js';
import { siteWorker } from '../../../src/site/offline/site-worker.js';
import { WORKER_PLACE } from '../../../src/site/offline/worker-place.js';
import { siteFiles } from '../../../src/site/site-files.js';
import type { SiteGuide, SiteScripts } from '../../../src/site/site.js';
import { buildOutput } from '../../support/build-output.js';
import { serve, type HostTrouble, type Served } from '../../support/serve.js';

/** Where the site stands on its host. */
const PATH = '/some/path';

/** A site on a path of a host that may be in trouble. */
export class SiteHost {
  trouble: HostTrouble | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), 'rahnuma-host-'));
  readonly #scripts: SiteScripts;
  #server: Served | undefined;
  #published = '';

  constructor() {
    const built = join(this.#folder, 'pages');
    buildOutput('pages', built);
    const scripts = siteScripts([built]);
    if (!scripts) throw new Error(`There are no scripts in ${built}`);
    this.#scripts = scripts;
  }

  async open(): Promise<void> {
    this.#server = await serve(this.#folder, { within: 'host', trouble: () => this.trouble });
  }

  async close(): Promise<void> {
    await this.#server?.close();
    rmSync(this.#folder, { recursive: true });
  }

  /** Puts a build of the site in the place of the one before, as `rahnuma site` does. */
  publish(shown: SiteGuide, options: { readonly isOffline: boolean } = { isOffline: true }): void {
    const scripts = options.isOffline ? this.#scripts : { ...this.#scripts, worker: undefined };
    const files = siteFiles([shown], {}, { scripts });
    const worker = siteWorker([shown], scripts, files);
    // It tells builds apart.
    if (worker === this.#published) return;
    this.#published = worker;
    files.set(WORKER_PLACE, worker);
    const folder = join(this.#folder, 'host', PATH);
    rmSync(folder, { recursive: true, force: true });
    writeFiles(folder, files, () => undefined);
  }

  /** The whole address of a place in the site. */
  addressOf = (place: string): string => `${this.#server?.origin}${PATH}/${place}`;
}
