import { Ajv } from 'ajv';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compiledFiles, compiledGuide } from '../../src/compiled/compiled-files.js';
import { PHRASES, SOURCES, fileOf } from '../../src/compiled/format.js';
import { jsonSchemas } from '../../src/tools/json-schemas.js';
import { readFolder } from '../../src/content/read/read-folder.js';
import { BROKEN } from '../compiled/broken/broken.js';
import { compiled, put, type Loose } from '../compiled/broken/compiled.js';
import { base, check, fixtureNames, loadFixture } from '../content/support.js';
import { readSimGuide } from '../support/guides.js';

const COMMITTED = 'src/content/schema';
const GUIDE = 'src/guides/sim-registration-pk';
const INTERFACE = 'src/guides/interface';

/** The schemas' formats are for editors; here they are not validated, since the checker checks addresses. */
const ajv = new Ajv({ allErrors: true, validateFormats: false });
const validators = new Map(
  [...jsonSchemas()].map(([name, schema]) => [name, ajv.compile(JSON.parse(schema) as object)]),
);

/** What an editor would underline in a file: where in the data, and why. */
const underlined = (schema: string, content: string): string[] =>
  misshapenIn(schema, parse(content));

function misshapenIn(schema: string, data: unknown): string[] {
  const validate = validators.get(schema);
  if (!validate) throw new Error(`There is no schema ${schema}`);
  if (validate(data)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** What an author writes of a guide, by its path in the folder. */
const authored = (folder: string): [string, string][] =>
  [...readFolder(folder)].filter(([file]) => file.endsWith('.yaml'));

/** The schema of a guide's file, from its name. */
const schemaOf = (file: string): string =>
  `${file.startsWith('text/') ? 'text' : file.replace('.yaml', '')}.schema.json`;

test('the committed schemas match the code; if not, run `npm run schemas`', () => {
  const generated = jsonSchemas();
  expect(readdirSync(COMMITTED).sort()).toEqual([...generated.keys()].sort());
  for (const [name, content] of generated) {
    const committed = readFileSync(join(COMMITTED, name), 'utf8');
    expect(committed === content, `${name} is old: run \`npm run schemas\``).toBe(true);
  }
});

describe('an editor underlines nothing', () => {
  test.each([...base])('in the base’s %s', (file, content) => {
    expect(underlined(schemaOf(file), content)).toEqual([]);
  });

  test.each(authored(GUIDE))('in the real guide’s %s', (file, content) => {
    expect(underlined(schemaOf(file), content)).toEqual([]);
  });

  test.each([...readFolder(INTERFACE)])('in the interface’s %s', (_file, content) => {
    expect(underlined('interface.schema.json', content)).toEqual([]);
  });
});

/** A JSON Schema cannot limit the length of a duration; the checker does. */
const BEYOND_SCHEMAS = 'wrong-type.endless-wait';

const misshapen = fixtureNames.filter(
  (name) => /^(unknown-field|missing-field|wrong-type)/.test(name) && name !== BEYOND_SCHEMAS,
);

test.each(misshapen)('an editor underlines %s', (name) => {
  const { files } = loadFixture(name);
  const changed = [...files].filter(([file, content]) => base.get(file) !== content);
  expect(changed).toHaveLength(1);
  for (const [file, content] of changed) {
    expect(underlined(schemaOf(file), content)).not.toEqual([]);
  }
});

describe('the first line names the schema, so that an editor finds it', () => {
  const files = [GUIDE, INTERFACE].flatMap((folder) =>
    authored(folder).map(([file, content]) => [join(folder, file), content] as const),
  );

  test.each(files)('%s', (file, content) => {
    const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(content) ?? [];
    expect(schema).toBeDefined();
    expect(existsSync(resolve(dirname(file), schema ?? ''))).toBe(true);
  });
});

describe('the schema of a compiled guide', () => {
  const { guide, texts, phrases } = readSimGuide();
  if (!guide) throw new Error('The real guide has errors');
  const real = { guide, texts, phrases };

  test('fits the real guide as one object', () => {
    const whole = JSON.parse(JSON.stringify(compiledGuide(real))) as object;
    expect(misshapenIn('compiled-guide.schema.json', whole)).toEqual([]);
  });

  test('fits each of its files', () => {
    for (const [name, content] of compiledFiles(real)) {
      const part = [undefined, PHRASES, SOURCES].find((each) => fileOf(guide.id, each) === name);
      const kind = name === fileOf(guide.id) ? 'guide' : (part ?? 'text');
      expect(misshapenIn(`compiled-${kind}.schema.json`, JSON.parse(content)), name).toEqual([]);
    }
  });

  const small = compiled(check(base));
  put(small, 'phrases', { 'no-code': ['the code does not come'] });
  const [, shapes = []] = BROKEN.find(([group]) => group === 'of another shape') ?? [];

  test.each(shapes.map((each) => [each.what, each] as const))('refuses %s', (_what, broken) => {
    const data: Loose = structuredClone(small);
    broken.change(data);
    expect(misshapenIn('compiled-guide.schema.json', data)).not.toEqual([]);
  });
});
