import { extname, isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { checkGuide, type CheckedGuide } from '../content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../content/read/read-folder.js';
import { contentHash } from '../content/build/content-hash.js';
import { countFindings, formatFindings, hasErrors } from '../rules/format-findings.js';
import {
  GUIDE_PREFIX,
  INDEX,
  fetchingModule,
  importingModule,
  indexModule,
  partModule,
  type LoadBy,
} from './guide-modules.js';

export interface RahnumaOptions {
  /** The folders of the guides, relative to where Vite runs. */
  readonly guides: readonly string[];
  /**
   * How the page gets a guide: `fetch` (the default) writes JSON files beside the script; `import` makes modules of it, for a
   * library that another bundler processes. In development it is always `import`.
   */
  readonly loadBy?: LoadBy;
}

/** The folder of the output where the files of the guides are. */
const FOLDER = 'guides';
/** The files of a guide that make it another guide. */
const IS_READ = /\.(yaml|svg|png|webp|jpe?g)$/i;
/** How long to wait for more files to be saved before they are checked. */
const SETTLED_MS = 50;
const LOADER = fileURLToPath(
  new URL(/* @vite-ignore */ '../compiled/load/load-in-parts', import.meta.url),
);

/**
 * Checks the guides and gives them to the page: `virtual:rahnuma/guides` is a map of guides by id, each of which loads its
 * structure and its words on demand. A guide with an error fails the build. In development the overlay shows the error, and
 * the page reloads once the file is mended.
 */
export function rahnuma({ guides: folders, loadBy = 'fetch' }: RahnumaOptions): Plugin {
  let root = '';
  let isServing = false;
  let checked = new Map<string, CheckedGuide>();
  let failure: string | undefined;

  const check = () => {
    const interfaceTexts = readInterfaceTexts();
    const results = folders.map((folder) => {
      const result = checkGuide(readFolder(resolve(root, folder)), interfaceTexts);
      return { folder, ...result };
    });
    const broken = results.filter(({ findings }) => hasErrors(findings));
    failure = broken
      .map(({ folder, findings }) => formatFindings(findings, `${folder}/`))
      .join('\n\n');
    if (failure !== '') return;
    failure = undefined;
    checked = new Map(results.map((result) => [result.guide?.id ?? result.folder, result]));
  };

  return {
    name: 'rahnuma',
    configResolved(config) {
      root = config.root;
      isServing = config.command === 'serve';
    },
    buildStart() {
      check();
      for (const folder of folders) {
        for (const name of readFolder(resolve(root, folder)).keys()) {
          this.addWatchFile(resolve(root, folder, name));
        }
      }
      for (const [id, { findings }] of checked) {
        if (findings.length > 0)
          this.warn(`${id}: ${countFindings(findings)}; see the guide check`);
      }
    },
    resolveId: (id) => (id === INDEX || id.startsWith(GUIDE_PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith('\0virtual:rahnuma/')) return undefined;
      if (failure !== undefined) this.error(`The guide has errors\n\n${failure}`);
      if (id === `\0${INDEX}`) return indexModule([...checked.keys()]);
      const [name = '', part] = id.slice(GUIDE_PREFIX.length + 1).split('/');
      const { guide, ...words } = checked.get(name) ?? {};
      if (!guide || !('texts' in words)) throw new Error(`There is no guide “${name}”`);
      const whole = { ...words, guide };
      if (part !== undefined) return partModule(whole, part);
      const emit = (file: string, source: string | Uint8Array) => {
        if (isServing) return JSON.stringify(dataAddress(file, source));
        const fileName = `${FOLDER}/${file}`;
        const reference = this.emitFile({ type: 'asset', fileName, source });
        const address = `import.meta.ROLLUP_FILE_URL_${reference}`;
        // The name of a picture changes with it.
        return typeof source === 'string' ? `${address} + '?v=${contentHash(source)}'` : address;
      };
      return isServing || loadBy === 'import'
        ? importingModule(whole, LOADER, emit)
        : fetchingModule(whole, LOADER, emit);
    },
    configureServer(server) {
      const isAuthored = (file: string) =>
        IS_READ.test(file) && folders.some((folder) => isInside(resolve(root, folder), file));
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, file) => {
        if (waiting || !isAuthored(resolve(file))) return;
        // Saving many files at once, or while a check runs, leads to one check.
        waiting = setTimeout(() => {
          waiting = undefined;
          check();
          reload(server, failure);
        }, SETTLED_MS);
      });
      server.watcher.add(folders.map((folder) => resolve(root, folder)));
    },
  };
}

/** A picture as an address that holds it: in development nothing is written into an output. */
function dataAddress(file: string, source: string | Uint8Array): string {
  const ending = extname(file).slice(1);
  const type = { svg: 'svg+xml', jpg: 'jpeg' }[ending] ?? ending;
  return `data:image/${type};base64,${Buffer.from(source).toString('base64')}`;
}

function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return !way.startsWith('..') && !isAbsolute(way);
}

function reload(server: ViteDevServer, failure: string | undefined): void {
  if (failure !== undefined) {
    server.config.logger.error(failure);
    server.ws.send({ type: 'error', err: { message: failure, stack: '', plugin: 'rahnuma' } });
    return;
  }
  for (const module of server.moduleGraph.idToModuleMap.values()) {
    if (module.id?.startsWith('\0virtual:rahnuma/')) server.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}
