import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder of `src` may import: other folders, and packages. */
const MAY_IMPORT: Readonly<Record<string, { folders: string[]; packages: string[] }>> = {
  model: { folders: [], packages: [] },
  content: {
    folders: ['model'],
    packages: ['yaml', 'valibot', '@valibot/to-json-schema', 'leven', 'vite', 'node:'],
  },
  engine: { folders: ['model'], packages: ['xstate'] },
  ui: { folders: ['model', 'engine'], packages: ['lit', 'minisearch'] },
  embed: { folders: ['model', 'engine', 'ui'], packages: ['lit'] },
  cli: { folders: ['model', 'content', 'engine', 'manifest'], packages: ['node:'] },
  build: { folders: [], packages: ['vite', '@swc/core', 'node:'] },
  manifest: { folders: [], packages: ['@custom-elements-manifest/analyzer', 'node:'] },
  types: {
    folders: ['ui', 'embed'],
    packages: ['react', 'preact', 'solid-js', 'svelte', 'vue'],
  },
  guides: { folders: [], packages: [] },
};

/** Inside `content`, only these may know the file system: the rest takes and returns values. */
const KNOWS_FILES = ['content/vite-plugin.ts', 'content/read-folder.ts'];

/** The one machine outside of the engine: a wait, which has to do with the clock and not with a guide. */
const WAIT = 'ui/wait-machine.ts';

/** What opens guides from outside checks them first; it is loaded by itself, and only then. */
const OUTSIDE = ['embed/outside-guides.ts', '../content/check-guide-data.js'];

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

function importsOf(module: string): string[] {
  const source = readFileSync(join('src', module), 'utf8');
  return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'$]+)'/g)].map(
    (match) => match[1] ?? '',
  );
}

describe('the layers', () => {
  test.each(modules.filter((name) => name.includes('/')))(
    '%s imports what its layer may',
    (name) => {
      const layer = name.split('/')[0] ?? '';
      const allowed = MAY_IMPORT[layer];
      expect(allowed, `src/${layer} is a layer of the design`).toBeDefined();
      for (const target of importsOf(name)) {
        if (name === WAIT && target === 'xstate') continue;
        if (name === OUTSIDE[0] && target === OUTSIDE[1]) continue;
        if (target.startsWith('.')) {
          const folder = normalize(join(dirname(name), target)).split('/')[0] ?? '';
          expect([layer, ...(allowed?.folders ?? [])], `${name} imports ${target}`).toContain(
            folder,
          );
        } else {
          const known = allowed?.packages.some(
            (each) => target === each || target.startsWith(each.endsWith(':') ? each : `${each}/`),
          );
          expect(known, `${name} imports ${target}`).toBe(true);
        }
      }
    },
  );

  test('only the plugin and the folder reader know the file system in content', () => {
    const knowing = modules.filter(
      (name) => name.startsWith('content/') && importsOf(name).includes('node:fs'),
    );
    expect(knowing.filter((name) => !KNOWS_FILES.includes(name))).toEqual([]);
  });

  test('the built-in guides are data only', () => {
    expect(modules.filter((name) => name.startsWith('guides/'))).toEqual([]);
  });
});
