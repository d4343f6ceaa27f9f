import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Layer {
  /** The folders of `src` whose modules it may import, beside its own. */
  readonly folders: readonly string[];
  /** The packages that it may import. */
  readonly packages?: readonly string[];
}

/** What each folder of `src` may know. `docs/architecture.md` says why. */
const LAYERS: Readonly<Record<string, Layer>> = {
  model: { folders: [] },
  rules: { folders: ['model'], packages: ['valibot'] },
  engine: { folders: ['model'], packages: ['xstate'] },
  content: {
    folders: ['model', 'rules', 'engine'],
    packages: ['yaml', 'valibot', 'leven', 'image-size', 'node:'],
  },
  compiled: { folders: ['model', 'rules', 'guides'], packages: ['valibot'] },
  map: { folders: ['model'], packages: ['@dagrejs/dagre'] },
  session: { folders: ['model', 'engine', 'compiled'], packages: ['xstate'] },
  ui: {
    folders: ['model', 'engine', 'compiled', 'session', 'guides'],
    packages: ['lit', 'minisearch'],
  },
  embed: {
    folders: ['model', 'engine', 'compiled', 'session', 'ui', 'guides'],
    packages: ['lit', 'react', 'preact', 'solid-js', 'svelte', 'vue'],
  },
  site: {
    folders: ['model', 'engine', 'map', 'compiled', 'content', 'ui'],
    packages: ['schema-dts'],
  },
  studio: {
    folders: [
      'model',
      'rules',
      'engine',
      'content',
      'compiled',
      'map',
      'session',
      'ui',
      'embed',
      'guides',
      'cli',
    ],
    packages: ['lit'],
  },
  vite: { folders: ['model', 'rules', 'content', 'compiled'], packages: ['vite', 'node:'] },
  cli: {
    folders: ['model', 'rules', 'engine', 'content', 'compiled', 'session', 'map', 'vite', 'site'],
    packages: ['@resvg/resvg-wasm', 'culori', 'valibot', 'node:'],
  },
};

/** What shows or writes whatever there is: pages of this repository, and what writes files of it. */
const FREE = ['pages', 'tools'];

/** The built-in guides and the words of the interface: data, no code. */
const DATA = 'guides';

/** Of the content reader, only this may know the file system: the rest takes and returns values. */
const KNOWS_FILES = ['content/read/read-folder.ts'];

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

function importsOf(module: string): string[] {
  const source = readFileSync(join('src', module), 'utf8');
  return [...source.matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^'$\n]+)'/g)].map(
    (match) => match[1] ?? '',
  );
}

const layerOf = (module: string): string => module.split('/')[0] ?? '';

describe('the layers', () => {
  test.each(modules.filter((name) => name.includes('/') && !FREE.includes(layerOf(name))))(
    '%s imports what its layer may',
    (name) => {
      const layer = LAYERS[layerOf(name)];
      if (!layer) throw new Error(`src/${layerOf(name)} is no layer of the design`);
      for (const target of importsOf(name)) {
        if (target.startsWith('.')) {
          const folder = layerOf(normalize(join(dirname(name), target)));
          expect([layerOf(name), ...layer.folders], `${name} imports ${target}`).toContain(folder);
        } else {
          const known = layer.packages?.some((each) =>
            each.endsWith(':') ? target.startsWith(each) : `${target}/`.startsWith(`${each}/`),
          );
          expect(known, `${name} imports ${target}`).toBe(true);
        }
      }
    },
  );

  test('no layer may know one that knows it', () => {
    const knows = (layer: string, seen: readonly string[] = []): readonly string[] =>
      (LAYERS[layer]?.folders ?? []).flatMap((each) =>
        seen.includes(each) ? [each] : [each, ...knows(each, [...seen, layer])],
      );
    for (const layer of Object.keys(LAYERS)) expect(knows(layer), layer).not.toContain(layer);
  });

  test('only the folder reader knows the file system in content', () => {
    const knowing = modules.filter(
      (name) =>
        name.startsWith('content/') && importsOf(name).some((each) => each.startsWith('node:')),
    );
    expect(knowing).toEqual(KNOWS_FILES);
  });

  test('the built-in guides are data only', () => {
    expect(modules.filter((name) => name.startsWith(`${DATA}/`))).toEqual([]);
  });
});
