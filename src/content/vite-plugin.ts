import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import type { Guide } from '../model/guide.js';
import { packGuide } from '../model/packed-guide.js';
import { packText } from '../model/packed-text.js';
import type { GuideText } from '../model/text.js';
import { checkGuide, type CheckedGuide, type GuideFiles } from './check-guide.js';
import { countFindings, formatFindings, hasErrors } from './format-findings.js';
import { readFolder, readInterfaceTexts } from './read-folder.js';

export interface RahnumaOptions {
  /** The folders of the guides, relative to where Vite runs. */
  readonly guides: readonly string[];
}

const INDEX = 'virtual:rahnuma/guides';
const PREFIX = 'virtual:rahnuma/guide/';
const LOADABLE = fileURLToPath(
  new URL(/* @vite-ignore */ '../model/loadable-guide', import.meta.url),
);

/**
 * Checks the guides and gives them to the page: `virtual:rahnuma/guides` is a map of guides by id, each of which loads
 * its structure and its words when asked. A guide with an error fails the build; in development it shows in the overlay,
 * and mending the file loads the page anew.
 */
export function rahnuma({ guides: folders }: RahnumaOptions): Plugin {
  let root = '';
  let checked = new Map<string, CheckedGuide>();
  let failure: string | undefined;

  const check = () => {
    const interfaceTexts = readInterfaceTexts();
    const results = folders.map((folder) => {
      const result = checkGuide(filesOf(resolve(root, folder)), interfaceTexts);
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
    },
    buildStart() {
      check();
      for (const folder of folders) {
        for (const name of filesOf(resolve(root, folder)).keys()) {
          this.addWatchFile(resolve(root, folder, name));
        }
      }
      for (const [id, { findings }] of checked) {
        if (findings.length > 0)
          this.warn(`${id}: ${countFindings(findings)}; see the guide check`);
      }
    },
    resolveId: (id) => (id === INDEX || id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith('\0virtual:rahnuma/')) return undefined;
      if (failure !== undefined) this.error(`The guide has errors\n\n${failure}`);
      if (id === `\0${INDEX}`) return indexModule(checked);
      return guideModule(checked, id.slice(PREFIX.length + 1));
    },
    configureServer(server) {
      const isAuthored = (file: string) =>
        file.endsWith('.yaml') && folders.some((folder) => isInside(resolve(root, folder), file));
      server.watcher.on('all', (_event, file) => {
        if (!isAuthored(resolve(file))) return;
        check();
        reload(server, failure);
      });
      server.watcher.add(folders.map((folder) => resolve(root, folder)));
    },
  };
}

/** The files of a guide; none where its folder is gone, which the check then says. */
function filesOf(folder: string): GuideFiles {
  try {
    return readFolder(folder);
  } catch {
    return new Map();
  }
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

/** The map of all guides. */
function indexModule(checked: ReadonlyMap<string, CheckedGuide>): string {
  const ids = [...checked.keys()];
  const imports = ids.map((id, index) => `import guide${index} from '${PREFIX}${id}';`);
  const entries = ids.map((id, index) => `[${JSON.stringify(id)}, guide${index}]`);
  return `${imports.join('\n')}\nexport const guides = new Map([${entries.join(', ')}]);`;
}

/** One guide that loads its parts when asked, or one of the parts. */
function guideModule(checked: ReadonlyMap<string, CheckedGuide>, path: string): string {
  const [id = '', part] = path.split('/');
  const { guide, phrases, texts = new Map<string, GuideText>() } = checked.get(id) ?? {};
  if (!guide) throw new Error(`There is no guide “${id}”`);
  if (part === undefined) return loaderModule(id, guide);
  if (part === 'structure') return jsonModule(packGuide(guide));
  if (part === 'phrases') return jsonModule(phrases);
  const text = texts.get(part);
  if (!text) throw new Error(`The guide “${id}” has no text in “${part}”`);
  return `export default ${JSON.stringify(packText(guide, text))};`;
}

function loaderModule(id: string, { locales, sourceLocale, problems }: Guide): string {
  const load = (part: string) => `() => import('${PREFIX}${id}/${part}').then((m) => m.default)`;
  const texts = locales.map((locale) => `${JSON.stringify(locale)}: ${load(locale)}`);
  return `import { loadableParts } from ${JSON.stringify(LOADABLE)};
    export default loadableParts({
      locales: ${JSON.stringify(locales)},
      sourceLocale: ${JSON.stringify(sourceLocale)},
      problems: ${problems.length},
      structure: ${load('structure')},
      phrases: ${load('phrases')},
      texts: { ${texts.join(', ')} },
    });`;
}

const jsonModule = (data: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
