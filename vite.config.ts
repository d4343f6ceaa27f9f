import { playwright } from '@vitest/browser-playwright';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type BuildEnvironmentOptions } from 'vite';
import type {} from 'vitest/config';
import { apart } from './src/build/apart.js';
import { files } from './src/build/files.js';
import { guideEntry } from './src/build/guide-entry.js';
import { leanStyles } from './src/build/lean-styles.js';
import { leanXState } from './src/build/lean-xstate.js';
import { smaller } from './src/build/smaller.js';
import { rahnuma } from './src/content/vite-plugin.js';
import { findBrowser } from './test/support/find-browser.js';

/** What the script-tag file does not share its modules with. */
const APART = ['src/launcher.ts', 'src/frame.ts', 'src/embed/outside-guides.ts'];

/** What editors and documentation read about the elements. */
const MANIFESTS = ['custom-elements.json', 'html-data.json', 'web-types.json'];

/** Under what terms the packages that are bundled may be passed on. */
const LICENSES = { fileName: 'licenses.md' };

/** The three outputs, each built by `vite build --mode <name>`. */
const builds: Record<string, BuildEnvironmentOptions> = {
  site: { outDir: 'dist/site', license: LICENSES },
  embed: {
    outDir: 'dist/embed',
    license: LICENSES,
    lib: {
      entry: { rahnuma: 'src/embed.ts', launcher: 'src/launcher.ts', frame: 'src/frame.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      plugins: [leanStyles(), smaller(), files('src/', ['frame.html', 'frame.css'])],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        minify: false,
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
  /** Else the pages of the hosts under `test` are looked into as well, which have packages of their own. */
  optimizeDeps: mode === 'development' ? { entries: ['index.html'] } : {},
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
