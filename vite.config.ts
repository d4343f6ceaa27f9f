import { minify } from '@swc/core';
import { playwright } from '@vitest/browser-playwright';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';
import type {} from 'vitest/config';
import { leanXState } from './src/build/lean-xstate.js';
import { rahnuma } from './src/content/vite-plugin.js';
import { findBrowser } from './test/support/find-browser.js';

/** What the script-tag file does not share its modules with. */
const APART = ['src/launcher.ts', 'src/frame.ts', 'src/embed/outside-guides.ts'];

/** What editors and documentation read about the elements. */
const MANIFESTS = ['custom-elements.json', 'html-data.json', 'web-types.json'];

/** The three outputs, each built by `vite build --mode <name>`. */
const builds: Record<string, BuildEnvironmentOptions> = {
  site: { outDir: 'dist/site' },
  embed: {
    outDir: 'dist/embed',
    lib: {
      entry: { rahnuma: 'src/embed.ts', launcher: 'src/launcher.ts', frame: 'src/frame.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      plugins: [leanStyles(), smaller(), files('src/', ['frame.html', 'frame.css'])],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        minify: true,
      },
    },
  },
  lib: {
    outDir: 'dist/lib',
    minify: false,
    lib: { entry: libraryEntries(), formats: ['es'] },
    rolldownOptions: {
      external: [/^(lit|xstate|minisearch|yaml|valibot|leven)(\/|$)/, /^node:/, 'vite'],
      plugins: [
        files('src/', ['virtual-guides.d.ts', ...authoredFiles(), ...MANIFESTS]),
        guideEntry('sim-registration-pk'),
      ],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/**
 * Makes minified code smaller still. Only templates and styles have lines by now; to both, a break and an indent are one
 * space. A second minifier finds half a kilobyte, compressed, that the first leaves.
 */
function smaller(): Plugin {
  return {
    name: 'smaller',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const code = chunk.code.replace(/\n +/g, ' ');
        chunk.code = (await minify(code, { module: true, compress: { passes: 3 } })).code;
      }
    },
  };
}

/** Leaves out of style sheets the spaces, semicolons and zeros that mean nothing. */
function leanStyles(): Plugin {
  return {
    name: 'lean-styles',
    transform(code, id) {
      if (!/\/src\/.*styles/.test(id)) return undefined;
      return code.replace(/css`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replace(/: /g, ':')
          .replace(/;}/g, '}')
          .replace(/(?<=[ :,(-])0\./g, '.'),
      );
    },
  };
}

/**
 * Gives each of these modules its own copy of what it imports, so that no file that others share comes between: it would be
 * one more request in every visit. Where they ask for the elements, they load the script-tag file.
 */
function apart(roots: readonly string[]): Plugin {
  const MARK = '?apart=';
  return {
    name: 'apart',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id.startsWith('\0')) return undefined;
      const [file = '', mark] = importer?.split(MARK) ?? [];
      const found = await this.resolve(id, mark === undefined ? importer : file, {
        ...options,
        skipSelf: true,
      });
      if (!found) return undefined;
      if (mark !== undefined && found.id.endsWith('/src/define.ts')) {
        return { id: './rahnuma.js', external: true };
      }
      const root = roots.find((each) => found.id.endsWith(`/${each}`)) ?? mark;
      return root === undefined ? found : { ...found, id: `${found.id}${MARK}${root}` };
    },
  };
}

/** Puts these files into the output as they stand. */
function files(folder: string, names: readonly string[]): Plugin {
  return {
    name: 'files',
    generateBundle() {
      for (const fileName of names) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, fileName)) });
      }
    },
  };
}

/** Makes a built-in guide a module of the package by itself, for pages that want no other. */
function guideEntry(id: string): Plugin {
  return {
    name: 'guide-entry',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: `virtual:rahnuma/guide/${id}`,
        fileName: `guides/${id}.js`,
        preserveSignature: 'strict',
      });
      this.emitFile({
        type: 'asset',
        fileName: `guides/${id}.d.ts`,
        source: `import type { LoadableGuide } from '../model/loadable-guide.js';\ndeclare const guide: LoadableGuide;\nexport default guide;\n`,
      });
    },
  };
}

/** The built-in guides and the schemas for authors. */
function authoredFiles(): string[] {
  return ['guides', 'content/schema'].flatMap((folder) =>
    readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(yaml|json)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

function libraryEntries(): string[] {
  const modules = readdirSync('src', { recursive: true, encoding: 'utf8' });
  /** The site, and what writes files of this repository. */
  const leftOut =
    /^(site|embed\.ts|frame|build.|cli.(write-|script-tags)|content.json-schemas|manifest.)/;
  return modules
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .filter((name) => !leftOut.test(name))
    .map((name) => join('src', name));
}

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    ...(mode === 'embed' ? [apart(APART)] : []),
    ...(mode === 'embed' || mode === 'site' ? [leanXState()] : []),
    rahnuma({ guides: ['src/guides/sim-registration-pk'] }),
  ],
  build: { target: 'es2022', ...builds[mode] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: findBrowser() ?? {},
              contextOptions: { reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
}));
