import { playwright } from '@vitest/browser-playwright';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';
import type {} from 'vitest/config';
import { rahnuma } from './src/content/vite-plugin.js';
import { findBrowser } from './test/support/find-browser.js';

/** The three outputs, each built by `vite build --mode <name>`. */
const builds: Record<string, BuildEnvironmentOptions> = {
  site: { outDir: 'dist/site' },
  embed: {
    outDir: 'dist/embed',
    lib: { entry: 'src/embed.ts', formats: ['es'], fileName: () => 'rahnuma.js' },
    rolldownOptions: {
      plugins: [templateSpaces()],
      output: { chunkFileNames: '[name]-[hash].js', minify: true },
    },
  },
  lib: {
    outDir: 'dist/lib',
    minify: false,
    lib: { entry: libraryEntries(), formats: ['es'] },
    rolldownOptions: {
      external: [/^(lit|xstate|yaml|valibot|leven)(\/|$)/, /^node:/, 'vite'],
      plugins: [dataFiles({ 'src/guides': 'guides', 'src/content/schema': 'content/schema' })],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/** In minified code only templates and styles still have lines; to both, a break and an indent are one space. */
function templateSpaces(): Plugin {
  return {
    name: 'template-spaces',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/\n +/g, ' ');
      }
    },
  };
}

/** Puts the authored files and schemas of these folders into the package, as they stand. */
function dataFiles(folders: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'data-files',
    generateBundle() {
      for (const [from, to] of Object.entries(folders)) {
        for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
          if (!/\.(yaml|json)$/.test(name)) continue;
          const source = readFileSync(join(from, name));
          this.emitFile({ type: 'asset', fileName: `${to}/${name}`, source });
        }
      }
    },
  };
}

function libraryEntries(): string[] {
  const modules = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const leftOut = ['site.ts', 'site-language.ts', 'write-schemas.ts', 'json-schemas.ts'];
  return modules
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .filter((name) => !leftOut.some((end) => name.endsWith(end)))
    .map((name) => join('src', name));
}

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [rahnuma({ guides: ['src/guides/sim-registration-pk'] })],
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
