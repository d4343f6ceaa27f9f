import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { RahnumaGuide, RahnumaLauncher } from '../../src/index.js';
import { customElements, type Manifest } from '../../src/tools/manifest/custom-elements.js';
import { GUIDE_ATTRIBUTES } from '../../src/ui/guide/attributes.js';
import { GUIDE_PARTS } from '../../src/ui/parts.js';
import { manifestFiles } from '../../src/tools/manifest/files.js';

type Declaration = NonNullable<Manifest['modules'][number]['declarations']>[number];

let guide: Declaration;
let launcher: Declaration;

beforeAll(async () => {
  const { modules } = await customElements();
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  [guide, launcher] = declarations as [Declaration, Declaration];
});

const names = (list: readonly { readonly name: string }[]): string[] =>
  list.map(({ name }) => name).sort();

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(ui|embed)[\\/].*\.ts$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .map((source) => source.replace(/\/\*\*.*?\*\//gs, ''))
  .join('\n');

/** All names that match the pattern in the sources, each once. */
const inSources = (pattern: RegExp): string[] => {
  const found = [...sources.matchAll(pattern)].flatMap((match) => (match[1] ?? '').split(/[,\s]+/));
  return [...new Set(found.filter((name) => /^[\w-]+$/.test(name)))].sort();
};

test('the committed files match the code; if not, run `npm run manifest`', async () => {
  for (const [name, content] of await manifestFiles()) {
    const committed = readFileSync(join('src', name), 'utf8');
    expect(committed === content, `${name} is old: run \`npm run manifest\``).toBe(true);
  }
});

test('the manifest has the shape of its format', () => {
  const format = readFileSync('node_modules/custom-elements-manifest/schema.json', 'utf8');
  const ajv = new Ajv({ allErrors: true, strict: false });
  const manifest = JSON.parse(readFileSync('src/custom-elements.json', 'utf8')) as object;
  ajv.validate(JSON.parse(format) as object, manifest);
  expect(ajv.errors).toBe(null);
});

describe('the manifest names', () => {
  test('the attributes that the elements observe, and those that only styles do', () => {
    // Every element has `lang`, so Lit does not observe it. Only the launcher’s stylesheet uses `side`.
    expect([...GUIDE_ATTRIBUTES].sort()).toEqual([...RahnumaGuide.observedAttributes].sort());
    expect(names(guide.attributes)).toEqual([...RahnumaGuide.observedAttributes, 'lang'].sort());
    const ofLauncher = [...RahnumaLauncher.observedAttributes, ...inSources(/:host\(\[(side)=/g)];
    expect(names(launcher.attributes)).toEqual(ofLauncher.sort());
  });

  test('the parts that the templates have and pass on', () => {
    const parts = inSources(/part(?:s?="|s?:\s+')([^"']+)/g);
    expect(names(guide.cssParts)).toEqual(GUIDE_PARTS.split(', ').sort());
    expect(names(launcher.cssParts)).toEqual(['button', 'dialog', ...names(guide.cssParts)].sort());
    expect(names(launcher.cssParts)).toEqual(expect.arrayContaining(parts));
  });

  test('the slots, of which each has one at most', () => {
    expect(guide.slots?.length ?? 0).toBe(sources.split('<slot').length - 1);
    expect(launcher.slots?.length ?? 0).toBe(sources.split("create('slot'").length - 1);
  });

  test('the custom properties that the styles read', () => {
    const properties = inSources(/var\(\s*(--rahnuma-[\w-]+)/g);
    expect(names(launcher.cssProperties)).toEqual(properties);
    const ofGuide = properties.filter((name) => !name.startsWith('--rahnuma-launcher-'));
    expect(names(guide.cssProperties)).toEqual(ofGuide);
  });

  test('the events that are fired, with their details', () => {
    const events = [...sources.matchAll(/extends CustomEvent<(\w+)>.*?super\('([\w-]+)'/gs)].map(
      ([, detail = '', name = '']) => ({ name, type: { text: `CustomEvent<${detail}>` } }),
    );
    const told = guide.events.map(({ name, type }) => ({ name, type }));
    expect(told).toEqual(expect.arrayContaining(events));
    expect(told).toHaveLength(events.length);
    const ofLauncher = ['rahnuma-close', 'rahnuma-open', ...names(guide.events)];
    expect(names(launcher.events)).toEqual(ofLauncher.sort());
  });

  test('what a page can call and set, and nothing internal', () => {
    const own = Object.getOwnPropertyNames(RahnumaLauncher.prototype);
    expect(own).toEqual(expect.arrayContaining(names(launcher.members)));
    expect(names(guide.members)).toEqual(
      expect.arrayContaining(['answer', 'facts', 'guideData', 'snapshot', 'summary', 'trail']),
    );
    const told = JSON.stringify([guide, launcher]);
    expect(told).not.toMatch(/"#|private|internal|chosenLocale|wantedLocales|requestUpdate/);
  });
});

test('an editor offers the values of an attribute that has few', () => {
  const { tags } = JSON.parse(readFileSync('src/html-data.json', 'utf8')) as {
    tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
  };
  const offered = (tag: string, attribute: string) =>
    tags.find(({ name }) => name === tag)?.attributes.find(({ name }) => name === attribute)
      ?.values;
  expect(offered('rahnuma-guide', 'persist')?.map(({ name }) => name)).toEqual([
    'none',
    'session',
    'local',
  ]);
  expect(names(offered('rahnuma-launcher', 'side') ?? [])).toEqual(['end', 'start']);
});
