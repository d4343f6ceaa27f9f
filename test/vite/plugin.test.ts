import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rahnuma } from '../../src/vite/plugin.js';
import { svg } from '../support/pictures.js';
import type { LoadableGuide } from '../../src/model/loadable-guide.js';

const RIGHT = 'to: signal-bars';
const WRONG = 'to: signal-brs';

let root: string;
let guideFile: string;
let server: ViteDevServer | undefined;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'rahnuma-vite-')));
  guideFile = join(root, 'guide/guide.yaml');
  cpSync('src/guides/sim-registration-pk', join(root, 'guide'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
  writeFileSync(
    join(root, 'main.js'),
    "import { guides } from 'virtual:rahnuma/guides'; globalThis.guides = guides;",
  );
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(root, { recursive: true });
});

const config = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [rahnuma({ guides: ['guide'] })],
  build: { write: false },
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}

const lineOf = (file: string, words: string): number =>
  readFileSync(file, 'utf8').split(words)[0]?.split('\n').length ?? 0;

test('a whole guide is built, its words apart from the script that starts', async () => {
  const result = await build(config());
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [, title] =
    /^title: (.+)$/m.exec(readFileSync(join(root, 'guide/text/en.yaml'), 'utf8')) ?? [];
  const holding = output.filter((each) =>
    String(each.type === 'chunk' ? each.code : each.source).includes(title ?? 'no title'),
  );
  expect(holding.map(({ fileName }) => fileName)).toEqual(['guides/sim-registration-pk.en.json']);
});

describe('a picture of a guide', () => {
  const SRC = /^sim-registration-pk\.[0-9a-f]{8}\.svg$/;
  const nodes = (text: string) =>
    text.replace(
      /^( *)body:.*$/m,
      `$1body:\n$1  - picture: { file: pictures/a.svg, alt: A phone }`,
    );

  beforeEach(() => {
    mkdirSync(join(root, 'guide/pictures'));
    writeFileSync(join(root, 'guide/pictures/a.svg'), svg(300, 200), 'base64');
    const file = join(root, 'guide/text/en.yaml');
    writeFileSync(file, nodes(readFileSync(file, 'utf8')));
  });

  test.each(['fetch', 'import'] as const)('is a file of the output, to %s', async (loadBy) => {
    const result = await build({ ...config(), plugins: [rahnuma({ guides: ['guide'], loadBy })] });
    const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
    const pictures = output.filter(({ fileName }) => fileName.endsWith('.svg'));
    expect(pictures.map(({ fileName }) => fileName)).toEqual([
      expect.stringMatching(/^guides\/sim-registration-pk\.[0-9a-f]{8}\.svg$/),
    ]);
    const fileName = pictures[0]?.fileName ?? 'none';
    const scripts = output.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
    expect(scripts.join()).toContain(fileName);
  });

  test('has an address while developing', async () => {
    const { running } = await serve();
    const module = await running.ssrLoadModule('virtual:rahnuma/guides');
    const guide = (module.guides as ReadonlyMap<string, LoadableGuide>).get('sim-registration-pk');
    const text = await guide?.loadText('en');
    const [src] = /sim-registration-pk\.[0-9a-f]{8}\.svg/.exec(JSON.stringify(text)) ?? [];
    expect(src).toMatch(SRC);
    expect(guide?.addressOf(src ?? '')).toBe(`data:image/svg+xml;base64,${svg(300, 200)}`);
    expect(guide?.addressOf('another.svg')).toBeUndefined();
  });
});

test('a wrong target fails the build, which names its place and the likely one', async () => {
  change(guideFile, RIGHT, WRONG);
  const said = await build(config()).then(
    () => 'built',
    (error: unknown) => String(error),
  );
  expect(said).toContain(`guide/guide.yaml:${lineOf(guideFile, WRONG)}:`);
  expect(said).toContain('“signal-brs”');
  expect(said).toContain('Did you mean “signal-bars”?');
});

test('a journey that does not hold fails the build', async () => {
  const scenarios = join(root, 'guide/scenarios.yaml');
  const [, reached = ''] = /^ {2}reaches: (.+)$/m.exec(readFileSync(scenarios, 'utf8')) ?? [];
  change(scenarios, `reaches: ${reached}`, 'reaches: no-code/device');
  await expect(build(config())).rejects.toThrow('broken-scenario');
});

/** Starts a server, and keeps what it sends to the page. */
async function serve(): Promise<{ sent: unknown[]; running: ViteDevServer }> {
  const running = await createServer(config());
  server = running;
  const sent: unknown[] = [];
  vi.spyOn(running.ws, 'send').mockImplementation((payload: unknown) => sent.push(payload));
  return { sent, running };
}

/** Saves a file until the server has seen it: it may not watch yet when the first save comes. */
const afterSaving = (file: string, assert: () => void): Promise<void> =>
  vi.waitFor(
    () => {
      writeFileSync(file, readFileSync(file, 'utf8'));
      assert();
    },
    { timeout: 8000, interval: 250 },
  );

const titleOfSource = async (running: ViteDevServer): Promise<string | undefined> => {
  const module = await running.ssrLoadModule('virtual:rahnuma/guides');
  const guides = module.guides as ReadonlyMap<string, LoadableGuide>;
  const sources = await guides.get('sim-registration-pk')?.loadSources();
  return Object.values(sources ?? {})[0]?.title;
};

test('while developing, breaking a file shows the finding, and mending it loads the page anew', async () => {
  const { sent, running } = await serve();
  expect(await titleOfSource(running)).toContain('PTA');

  change(guideFile, RIGHT, WRONG);
  await afterSaving(guideFile, () => {
    const message = expect.stringMatching(
      new RegExp(
        `guide/guide\\.yaml:${lineOf(guideFile, WRONG)}:[^]*“signal-brs”[^]*“signal-bars”`,
      ),
    ) as string;
    expect(sent).toContainEqual({
      type: 'error',
      err: expect.objectContaining({ message }) as object,
    });
    expect(sent).not.toContainEqual({ type: 'full-reload' });
  });

  change(guideFile, WRONG, RIGHT);
  await afterSaving(guideFile, () => {
    expect(sent.at(-1)).toEqual({ type: 'full-reload' });
  });
}, 20_000);

test('while developing, the page is given what was just written', async () => {
  const { sent, running } = await serve();
  await titleOfSource(running);
  const sources = join(root, 'guide/sources.yaml');
  change(sources, 'PTA: frequently asked questions', 'PTA: what is asked often');
  await afterSaving(sources, () => expect(sent).toContainEqual({ type: 'full-reload' }));
  expect(await titleOfSource(running)).toContain('what is asked often');
}, 20_000);

test('a page is not given a broken guide', async () => {
  change(guideFile, RIGHT, WRONG);
  const { running } = await serve();
  await expect(running.ssrLoadModule('virtual:rahnuma/guides')).rejects.toThrow('“signal-brs”');
});
