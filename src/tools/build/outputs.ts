import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { rahnuma } from '../../vite/plugin.js';
import { dataFiles } from './data-files.js';
import { files } from './files.js';
import { guideEntry } from './guide-entry.js';

/** The folders of the built-in guides. */
export const GUIDES: readonly string[] = readdirSync('src/guides')
  .map((name) => `src/guides/${name}`)
  .filter((folder) => existsSync(`${folder}/guide.yaml`))
  .sort();

export type OutputName = 'embed' | 'lib' | 'studio' | 'pages';

/** The scripts of the embed output. Each is built separately, so that none waits for a file shared with another. */
const SCRIPTS = {
  rahnuma: 'src/script-tag.ts',
  launcher: 'src/script-tag-launcher.ts',
  frame: 'src/script-tag-frame.ts',
  engine: 'src/engine/engine.ts',
  search: 'src/ui/search/search-index.ts',
  paste: 'src/ui/paste/fitting-answers.ts',
  'outside-guides': 'src/compiled/outside/open-outside.ts',
} as const;

/** The scripts of the pages that `rahnuma site` writes. Each is built separately for the same reason. */
const PAGE_SCRIPTS = { page: 'src/pages/page.ts', front: 'src/pages/front/front-page.ts' } as const;

/** The scripts that show a guide as soon as they are loaded. */
const SHOW_A_GUIDE: readonly string[] = ['rahnuma', 'frame', 'page'];

/**
 * The first line of a script. One that is mostly used at once tells V8 to compile all of it on another thread while it loads, instead of each
 * function on the page's own thread when it is first called. To other engines this is a comment.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const firstLine = ({ name, isEntry }: { name: string; isEntry: boolean }): string =>
  isEntry && SHOW_A_GUIDE.includes(name) ? '//# allFunctionsCalledOnLoad' : '';

/** Where the package holds the libraries that only its commands use: who embeds it need not install them. */
const BUNDLED = 'bundled/';

/** The generated files about the elements, for editors and documentation. */
const MANIFESTS = ['custom-elements.json', 'html-data.json', 'web-types.json'];

/** The builds that write one output into `folder`; run them one after the other. */
export const OUTPUTS: Readonly<Record<OutputName, (folder: string) => InlineConfig[]>> = {
  embed: (folder) => Object.entries(SCRIPTS).map(([name, entry]) => script(folder, name, entry)),
  studio: (folder) => [
    {
      root: 'src/studio',
      build: {
        outDir: resolve(folder),
        emptyOutDir: true,
        license: { fileName: 'licenses.md' },
        rolldownOptions: { input: ['src/studio/index.html', 'src/studio/frame.html'] },
      },
    },
  ],
  pages: (folder) => [
    ...Object.entries(PAGE_SCRIPTS).map(([name, entry]) => pageScript(folder, name, entry)),
    worker(join(folder, 'worker')),
  ],
  lib: (folder) => [
    {
      plugins: [rahnuma({ guides: GUIDES, loadBy: 'import' })],
      build: {
        outDir: folder,
        minify: false,
        lib: { entry: libraryEntries(), formats: ['es'] },
        license: { fileName: `${BUNDLED}licenses.md` },
        rolldownOptions: {
          external: [/^(lit|xstate|minisearch|yaml|valibot|leven)(\/|$)/, /^node:/, 'vite'],
          plugins: [
            files('node_modules/', ['@resvg/resvg-wasm/index_bg.wasm'], BUNDLED),
            files('src/', ['virtual-guides.d.ts', ...dataFiles('src'), ...MANIFESTS]),
            ...GUIDES.map((guide) => guideEntry(basename(guide))),
          ],
          output: {
            preserveModules: true,
            preserveModulesRoot: 'src',
            // npm leaves every folder out of a package that is called node_modules.
            entryFileNames: ({ name }) =>
              `${name.replace(/^node_modules\//, BUNDLED).replace(/\.json$/, '')}.js`,
          },
        },
      },
    },
  ],
};

function script(folder: string, name: string, entry: string): InlineConfig {
  return {
    plugins: [
      rahnuma({ guides: GUIDES }),
      ...(name === 'frame' ? [files('src/embed/frame', ['frame.html', 'frame.css'])] : []),
    ],
    build: {
      outDir: folder,
      emptyOutDir: name === Object.keys(SCRIPTS)[0],
      modulePreload: false,
      license: { fileName: `licenses/${name}.md` },
      rolldownOptions: {
        input: { [name]: entry },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          postBanner: firstLine,
        },
      },
    },
  };
}

function pageScript(folder: string, name: string, entry: string): InlineConfig {
  return {
    build: {
      outDir: folder,
      emptyOutDir: name === Object.keys(PAGE_SCRIPTS)[0],
      modulePreload: false,
      license: { fileName: `licenses-${name}.md` },
      rolldownOptions: {
        input: { [name]: entry },
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          postBanner: firstLine,
        },
      },
    },
  };
}

/** The service worker of sites. Browsers run it as a script, not as a module. */
const worker = (folder: string): InlineConfig => ({
  build: {
    outDir: folder,
    emptyOutDir: true,
    modulePreload: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: { 'service-worker': 'src/pages/offline/worker/service-worker.ts' },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
});

/** Every module of the package: all but the pages, that of the studio too, the scripts for script tags and the tools of this repository. */
function libraryEntries(): string[] {
  const leftOut = /^(pages|studio|tools|script-tag.*\.ts$|embed.frame\W)/;
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .filter((name) => !leftOut.test(name))
    .map((name) => join('src', name));
}
