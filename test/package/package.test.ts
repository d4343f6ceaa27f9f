import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installInto, missingImports, packInto, packageJson, printedIn } from './build-package.js';
import { complaints, placeFixtures, svelteLines } from './type-checks.js';

const run = promisify(execFile);

let folder = '';
let tarball = '';
let installed = '';

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'rahnuma-package-')));
  tarball = await packInto(folder);
  installInto(folder, tarball, ['vite']);
  placeFixtures(folder, tarball);
  installed = join(folder, 'node_modules/rahnuma');
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inNode = <T>(script: string) => printedIn<T>(folder, script);

test('each entry leads to a file, of the kind it says', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, packageJson))).toEqual([]);
  const forEditors = [packageJson.customElements, packageJson['web-types']];
  expect(forEditors.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
});

test('each module finds those that it imports, also later, and is ours', () => {
  expect(missingImports(join(installed, 'dist/lib'))).toEqual([]);
  expect(existsSync(join(installed, 'dist/lib/node_modules'))).toBe(false);
});

test('each module has its types, and no types stand without a module', () => {
  const lib = readdirSync(join(installed, 'dist/lib'), { recursive: true, encoding: 'utf8' });
  const named = (end: RegExp) =>
    lib.filter((name) => end.test(name)).map((name) => name.replace(end, ''));
  const isData = (name: string) => existsSync(join('src', `${name}.json`));
  const isOurs = (name: string) => !/^(_virtual|bundled)/.test(name) && !isData(name);
  const modules = named(/\.js$/).filter(isOurs);
  const types = named(/\.d\.ts$/).filter((name) => name !== 'virtual-guides');
  expect(types.sort()).toEqual(modules.sort());
});

test('what only the commands use comes with the package, with its license, and is not to be installed', () => {
  const bundled = join(installed, 'dist/lib/bundled');
  expect(readdirSync(bundled).sort()).toEqual([
    '@dagrejs',
    '@resvg',
    'culori',
    'image-size',
    'licenses.md',
  ]);
  const licenses = readFileSync(join(bundled, 'licenses.md'), 'utf8');
  for (const name of ['@dagrejs/dagre', '@resvg/resvg-wasm', 'culori'])
    expect(licenses).toContain(name);
  expect(Object.keys(packageJson.dependencies).filter((name) => name.includes('dagre'))).toEqual(
    [],
  );
});

/** Only for ES modules, as there is no other: how `require` and resolution as of Node 10 fare is left aside. */
test('each entry has types that say what the module is', async () => {
  const args = ['attw', tarball, '--profile', 'esm-only', '--format', 'json'];
  const { stdout } = await run('npx', args, { maxBuffer: 1e8 });
  const { analysis } = JSON.parse(stdout) as { analysis: { entrypoints: object } };
  expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(['.', './react']));
});

describe('what is imported where there is no page leaves nothing but what Lit does', () => {
  const globals = (...names: readonly string[]) =>
    inNode<string[]>(`
      const before = new Set(Reflect.ownKeys(globalThis));
      for (const name of ${JSON.stringify(names)}) await import(name);
      const after = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
      console.log(JSON.stringify(after.map(String).sort()));`);

  test.for(['', '/define', '/launcher'])('rahnuma%s', async (entry) => {
    const ofLit = await globals('lit');
    const added = await globals(`rahnuma${entry}`);
    expect(added.filter((name) => !ofLit.includes(name))).toEqual([]);
  });

  test.for(['/engine', '/guides/sim-registration-pk', '/vite'])(
    'rahnuma%s, which brings no Lit',
    async (entry) => expect(await globals(`rahnuma${entry}`)).toEqual([]),
  );
});

describe('the package', () => {
  test('brings a guide that loads, and an engine that runs it', async () => {
    const shown = await inNode<unknown>(`
      import { replay } from 'rahnuma/engine';
      import source from 'rahnuma/guides/sim-registration-pk';
      const guide = await source.loadGuide();
      const trail = [{ node: 'start', answer: 'no-code', at: 0 }];
      const { node } = replay(guide, trail, {});
      const { locale } = await source.loadText('ur');
      console.log(JSON.stringify({ id: guide.id, kind: node.kind, locale }));`);
    expect(shown).toEqual({ id: 'sim-registration-pk', kind: 'question', locale: 'ur' });
  });

  test('brings a Vite plugin whose guides a build finds', async () => {
    const built = await inNode<string[]>(`
      import { build } from 'vite';
      import { rahnuma } from 'rahnuma/vite';
      const load = { name: 'load', resolveId: (id) => id === 'entry' ? '\\0entry' : undefined,
        load: (id) => id === '\\0entry' ? "export { guides } from 'virtual:rahnuma/guides'" : undefined };
      const guides = [${JSON.stringify(join(installed, 'dist/lib/guides/sim-registration-pk'))}];
      const { output } = await build({ configFile: false, logLevel: 'silent',
        plugins: [load, rahnuma({ guides })],
        build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } } });
      console.log(JSON.stringify(output.map(({ fileName }) => fileName)));`);
    expect(built).toEqual(
      expect.arrayContaining(
        ['', '.en', '.ur', '.zh-Hans', '.phrases'].map(
          (part) => `guides/sim-registration-pk${part}.json`,
        ),
      ),
    );
  });

  test('brings a command that checks a guide', async () => {
    const command = join(installed, packageJson.bin.rahnuma);
    const guide = join(installed, 'dist/lib/guides/sim-registration-pk');
    const { stdout } = await run(process.execPath, [command, 'check', guide], { cwd: folder });
    expect(stdout).toContain('0 errors');
  });

  test('brings a command that draws a guide, with what lays it out', async () => {
    const command = join(installed, packageJson.bin.rahnuma);
    const guide = join(installed, 'dist/lib/guides/sim-registration-pk');
    const args = [command, 'map', guide, '--problem', 'sim-stopped'];
    const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 1e8 });
    expect(stdout).toMatch(/^<svg [^]*<\/svg>\n$/);
  });

  test('brings a command that writes a site, with what draws its pictures', async () => {
    const command = join(installed, packageJson.bin.rahnuma);
    const guide = join(installed, 'dist/lib/guides/sim-registration-pk');
    writeFileSync(join(folder, 'site.yaml'), 'address: https://help.example.org\n');
    await run(process.execPath, [command, 'site', guide, '--out', 'public'], { cwd: folder });
    const card = readFileSync(join(folder, 'public/sim-registration-pk/card.png'));
    expect(card.toString('latin1', 1, 4)).toBe('PNG');
    const page = join(folder, 'public/sim-registration-pk/en/no-code/device/index.html');
    const [, script = ''] =
      /<script type="module" src="([^"]*)"/.exec(readFileSync(page, 'utf8')) ?? [];
    expect(existsSync(join(page, '..', script)), script).toBe(true);
  });
});

/** Side by side, as each starts a compiler of its own. */
describe.concurrent('types, also of what is wrong:', { timeout: 180_000 }, () => {
  const asNode = ['--moduleResolution', 'node16', '--module', 'node16', '--skipLibCheck'];
  const check = (project: string, ...options: readonly string[]) =>
    complaints('tsc', '-p', join(folder, project), ...options);

  test('a page without a framework, which has the types of none', async () => {
    expect(await check('alone/plain')).toBe('');
    expect(await check('alone/plain', ...asNode)).toBe('');
  });

  test.for(['react', 'preact', 'solid'])('JSX of %s', async (name) => {
    expect(await check(`apps/${name}`)).toBe('');
  });

  test('JSX of react, resolved as Node does', async () => {
    expect(await check('apps/react', ...asNode)).toBe('');
  });

  test('templates of Vue', async () => {
    expect(await complaints('vue-tsc', '-p', join(folder, 'apps/vue'))).toBe('');
  });

  test('templates of Svelte', async () => {
    const { found, marked } = await svelteLines(folder);
    expect(found).toEqual(marked);
  });
});
