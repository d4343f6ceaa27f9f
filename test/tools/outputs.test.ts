import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentHash } from '../../src/content/build/content-hash.js';
import { NAMED_SCRIPTS, scriptTags } from '../../src/tools/script-tags.js';
import { atRest } from '../support/at-rest.js';
import { buildOutput } from '../support/build-output.js';
import { findBrowser } from '../support/find-browser.js';

let folder = '';
let server: PreviewServer;
let browser: Browser;
let page: Page;
let origin = '';
const strangers: string[] = [];
const errors: string[] = [];

/** Builds outputs into a folder of their own, with a page that uses the package, and serves them. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rahnuma-outputs-'));
  for (const mode of ['pages', 'embed', 'lib'] as const) buildOutput(mode, join(folder, mode));
  writeFileSync(
    join(folder, 'host.html'),
    `<!doctype html><html lang="zh-CN"><title>Host</title><link rel="icon" href="data:,"><body>
     <rahnuma-guide guide="sim-registration-pk" facts="phone=android"></rahnuma-guide>
     <script type="module" src="embed/rahnuma.js"></script></body></html>`,
  );
  writeFileSync(
    join(folder, 'launcher.html'),
    `<!doctype html><html lang="ur" dir="rtl"><title>Host</title><link rel="icon" href="data:,"><body>
     <rahnuma-launcher guide="sim-registration-pk">Trouble?</rahnuma-launcher>
     <script type="module" src="embed/launcher.js"></script></body></html>`,
  );
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  await buildApp();
  server = await preview({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    build: { outDir: '.' },
    preview: { port: 0 },
  });
  origin = server.resolvedUrls?.local[0] ?? '';
  browser = await chromium.launch(findBrowser() ?? {});
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 320, height: 640 } });
  page.on('request', (request) => {
    const { protocol, href } = new URL(request.url());
    if (protocol !== 'data:' && !href.startsWith(origin)) strangers.push(href);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  expect(strangers, 'requests to other origins').toEqual([]);
  expect(errors, 'errors in the console').toEqual([]);
});

/** A page built by a bundler from the package's modules. */
async function buildApp(): Promise<void> {
  const app = join(folder, 'app-source');
  mkdirSync(app);
  writeFileSync(
    join(app, 'index.html'),
    `<!doctype html><html lang="ur"><title>App</title><link rel="icon" href="data:,"><body>
     <rahnuma-guide guide="sim-registration-pk"></rahnuma-guide>
     <script type="module">import ${JSON.stringify(join(folder, 'lib/define.js'))};</script></body></html>`,
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    root: app,
    base: './',
    build: { outDir: join(folder, 'app'), target: 'es2022' },
  });
}

const choose = async (...answers: string[]) => {
  for (const id of answers) await page.click(`[data-problem="${id}"], [data-answer="${id}"]`);
};

const expectNode = (id: string) =>
  expect.poll(() => page.getAttribute('[part~=node]', 'data-node')).toBe(id);

describe('the script-tag file', () => {
  test('brings the guide to a page that has nothing but the tag', async () => {
    await page.goto(`${origin}host.html`);
    await page.waitForSelector('text=收不到验证码');
    await choose('no-code', 'none');
    await expectNode('no-code/toggle-flight-mode');
  });
});

test('the launcher’s file loads nothing else until the launcher is opened', async () => {
  const visitor = await browser.newPage({ locale: 'ur' });
  const asked: string[] = [];
  visitor.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
  await visitor.goto(`${origin}launcher.html`);
  await visitor.click('rahnuma-launcher >> text=Trouble?');
  await visitor.waitForSelector('[data-problem]');
  const scripts = asked.filter((name) => name.endsWith('.js'));
  expect(scripts.slice(0, 2)).toEqual(['launcher.js', 'rahnuma.js']);
  await visitor.keyboard.press('Escape');
  expect(await visitor.evaluate(() => document.activeElement?.localName)).toBe('rahnuma-launcher');

  const calm = await browser.newPage();
  const askedByCalm: string[] = [];
  calm.on('request', (request) => askedByCalm.push(request.url()));
  await calm.goto(`${origin}launcher.html`);
  await atRest(calm);
  expect(askedByCalm.filter((url) => url.endsWith('.js'))).toHaveLength(1);
  await visitor.close();
  await calm.close();
});

test('the README’s snippets name the files as they are built; “npm run build” writes them', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
  const embed = join(folder, 'embed');
  const named = scriptTags(embed, version).filter(({ part }) => NAMED_SCRIPTS.includes(part));
  for (const { name, integrity } of named) {
    expect(readme.includes(`/${name}" integrity="${integrity}"`), name).toBe(true);
  }
  const preloads = [...readme.matchAll(/guides\/([\w.-]+\.json)\?v=([0-9a-f]+)/g)];
  expect(preloads.length).toBeGreaterThan(0);
  for (const [, file = '', hash] of preloads) {
    expect(contentHash(readFileSync(join(embed, 'guides', file), 'utf8')), file).toBe(hash);
  }
});

describe('the package', () => {
  test('can be bundled into a page', async () => {
    await page.goto(`${origin}app/index.html`);
    await page.waitForSelector('[data-problem=no-code]:has-text("نہیں آ رہا")');
    await choose('no-code', 'android', 'none');
    await expectNode('no-code/toggle-flight-mode');
  });

  test('can be imported where there is no page', () => {
    const script = "import('./lib/index.js').then((all) => console.log(Object.keys(all).join()))";
    const names = execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
    expect(names.trim().split(',')).toEqual(
      expect.arrayContaining(['RahnumaGuide', 'compileGuide', 'replay']),
    );
  });

  test('brings the authored guides and the schemas', () => {
    expect(readdirSync(join(folder, 'lib/guides/sim-registration-pk'))).toContain('guide.yaml');
    expect(readdirSync(join(folder, 'lib/content/schema'))).toContain('guide.schema.json');
  });
});

test.each([
  ['embed/licenses/rahnuma.md', ['lit-html']],
  ['embed/licenses/frame.md', ['lit-html']],
  ['embed/licenses/engine.md', ['xstate']],
  ['embed/licenses/search.md', ['minisearch']],
  ['embed/licenses/outside-guides.md', ['valibot']],
  ['pages/licenses-page.md', ['lit-html', 'xstate', 'minisearch']],
  ['pages/licenses-front.md', ['minisearch']],
  ['pages/worker/licenses.md', ['workbox-core']],
])('%s says under what terms what is bundled may be passed on', (file, packages) => {
  const said = readFileSync(join(folder, file), 'utf8');
  for (const bundled of packages) {
    expect(said).toMatch(new RegExp(`^## ${bundled} - [^]*?Copyright`, 'm'));
  }
});

test('no script of the embed output imports another when it starts', () => {
  const files = readdirSync(join(folder, 'embed')).filter((name) => name.endsWith('.js'));
  expect(files.sort()).toEqual([
    'engine.js',
    'frame.js',
    'launcher.js',
    'outside-guides.js',
    'paste.js',
    'rahnuma.js',
    'search.js',
  ]);
  for (const file of files) {
    const code = readFileSync(join(folder, 'embed', file), 'utf8');
    expect(/(?:^|[;}])import[\s{*"'`]/.test(code), file).toBe(false);
  }
});

test('only the scripts that show a guide at once are compiled whole while they load', () => {
  const marked = ['pages', 'embed']
    .flatMap((output) => readdirSync(join(folder, output)).map((name) => `${output}/${name}`))
    .filter((file) => file.endsWith('.js'))
    .filter((file) =>
      readFileSync(join(folder, file), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
    )
    .map((file) => file.replace(/-[\w-]{8}\.js$/, '.js'));
  expect(marked.sort()).toEqual(['embed/frame.js', 'embed/rahnuma.js', 'pages/page.js']);
});

test('no output holds syntax that an engine cannot parse', () => {
  const files = ['pages', 'embed', 'lib'].flatMap((mode) =>
    readdirSync(join(folder, mode), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(folder, mode, name)),
  );
  const script = `const { SourceTextModule } = require('node:vm');
    for (const file of ${JSON.stringify(files)}) {
      const source = require('node:fs').readFileSync(file, 'utf8').replace(/^#!.*/, '');
      new SourceTextModule(source, { identifier: file });
    }`;
  execFileSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', '-e', script]);
});
