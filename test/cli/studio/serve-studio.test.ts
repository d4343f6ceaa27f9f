import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveStudio, type ServedStudio } from '../../../src/cli/studio/serve-studio.js';
import type { Journey } from '../../../src/content/format/scenarios-file.js';
import { addJourney } from '../../../src/content/journeys/add-journey.js';
import type { StudioState } from '../../../src/cli/studio/studio-state.js';
import { base, TODAY } from '../../content/support.js';
import { folderWith, withFolders } from '../support.js';

withFolders();
let page = '';
let served: ServedStudio[] = [];

beforeAll(() => {
  page = mkdtempSync(join(tmpdir(), 'rahnuma-page-'));
  writeFileSync(join(page, 'index.html'), 'the page');
  mkdirSync(join(page, 'assets'));
  writeFileSync(join(page, 'assets/page.js'), 'script');
  writeFileSync(join(page, 'licenses.md'), 'not sent');
});

afterEach(async () => {
  await Promise.all(served.map(({ close }) => close()));
  served = [];
});

afterAll(() => rmSync(page, { recursive: true }));

async function serve(port = 0) {
  const folder = folderWith(base);
  const settings = { folder, page, port, editor: '', interfaceTexts: new Map() };
  const server = await serveStudio({ ...settings, today: () => TODAY });
  served.push(server);
  const post = async (data: unknown) => {
    const { origin } = new URL(server.address);
    const options = { method: 'POST', headers: { origin }, body: JSON.stringify(data) };
    const response = await fetch(new URL('journeys', server.address), options);
    return [response.status, await response.text()] as const;
  };
  return { folder, post, ...server, port: Number(new URL(server.address).port) };
}

const JOURNEY: Journey = {
  name: 'No bars',
  problem: 'no-code',
  answers: [{ 'which-operator': 'zong' }, { 'signal-bars': 'none' }],
  reaches: 'ask-operator',
};

/** What a request with any headers gets, of which a browser would set some by itself. */
const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; type: string | undefined }>((done, fail) => {
    request(address, { headers, method }, (response) => {
      done({ status: response.statusCode, type: response.headers['content-type'] });
      response.destroy();
    })
      .on('error', fail)
      .end();
  });

/** The states that the server tells. */
async function* states(address: string): AsyncGenerator<StudioState> {
  const { body } = await fetch(new URL('state', address));
  let rest = '';
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    const events = (rest + Buffer.from(chunk).toString()).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) yield JSON.parse(event.replace('data: ', '')) as StudioState;
  }
}

describe('the server of the studio', () => {
  test('sends the files of its page, and no other', async () => {
    const { address } = await serve();
    expect(await ask(address)).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    const { status } = await ask(`${address}assets/page.js?v=1`);
    expect(status).toBe(200);
    for (const path of ['licenses.md', 'guide.yaml', '../package.json', '%2e%2e/package.json']) {
      expect((await ask(`${address}${path}`)).status, path).toBe(404);
    }
  });

  test('answers nobody who comes by another name, as a site does that leads its name here', async () => {
    const { address, port } = await serve();
    const statusOf = async (host: string) => (await ask(address, { host })).status;
    expect(await statusOf(`evil.example:${port}`)).toBe(403);
    expect(await statusOf('127.0.0.1:1')).toBe(403);
    expect(await statusOf(`localhost:${port}`)).toBe(200);
  });

  test('answers no page of another site', async () => {
    const { address, port } = await serve();
    const statusOf = async (origin: string) => (await ask(`${address}state`, { origin })).status;
    expect(await statusOf('https://evil.example')).toBe(403);
    expect(await statusOf(`http://127.0.0.1:${port + 1}`)).toBe(403);
    expect(await statusOf('null')).toBe(403);
    expect(await statusOf(`http://127.0.0.1:${port}`)).toBe(200);
  });

  test('changes nothing for who does not say where the request comes from', async () => {
    const { address } = await serve();
    expect((await ask(address, {}, 'POST')).status).toBe(403);
  });

  test('tells each state as files are saved, with the last guide while one is broken', async () => {
    const { address, folder } = await serve();
    const told = states(address);
    const next = async () => (await told.next()).value as StudioState;
    expect(await next()).toMatchObject({ isCurrent: true, compiled: { guide: { id: 'no-code' } } });
    writeFileSync(join(folder, 'guide.yaml'), 'id: [');
    const broken = await next();
    expect(broken).toMatchObject({ isCurrent: false, compiled: { guide: { id: 'no-code' } } });
    expect(broken.findings[0]).toMatchObject({ file: 'guide.yaml', code: 'unreadable-yaml' });
    writeFileSync(join(folder, 'guide.yaml'), base.get('guide.yaml') ?? '');
    expect(await next()).toMatchObject({ isCurrent: true });
    await told.return(undefined);
  });

  test('sees the folder with the texts although it came later', async () => {
    const { address, folder } = await serve();
    rmSync(join(folder, 'text'), { recursive: true });
    const told = states(address);
    mkdirSync(join(folder, 'text'));
    for (const name of ['en', 'ur']) {
      writeFileSync(join(folder, `text/${name}.yaml`), base.get(`text/${name}.yaml`) ?? '');
    }
    for await (const { isCurrent } of told) if (isCurrent) break;
  });

  test('tells which journeys hold', async () => {
    const { address, folder } = await serve();
    const told = states(address);
    const holding = async () => {
      const state = (await told.next()).value as StudioState;
      return state.journeys.map(({ broken }) => broken === undefined);
    };
    expect(await holding()).toEqual([true, true]);
    const journeys = base.get('scenarios.yaml') ?? '';
    writeFileSync(join(folder, 'scenarios.yaml'), journeys.replace('code-came', 'ask-operator'));
    expect(await holding()).toEqual([false, true]);
    await told.return(undefined);
  });

  test('adds a journey to those of the guide', async () => {
    const { folder, post } = await serve();
    expect(await post(JOURNEY)).toEqual([200, 'Written into scenarios.yaml.']);
    const written = readFileSync(join(folder, 'scenarios.yaml'), 'utf8');
    expect(written).toBe(addJourney(base.get('scenarios.yaml') ?? '', JOURNEY));
    expect(await post(JOURNEY)).toEqual([409, expect.stringContaining('this name')]);
  });

  test('begins the file with the journeys where there is none', async () => {
    const { folder, post } = await serve();
    rmSync(join(folder, 'scenarios.yaml'));
    expect(await post(JOURNEY)).toMatchObject([200, {}]);
    const written = readFileSync(join(folder, 'scenarios.yaml'), 'utf8');
    expect(written).toMatch(/^# yaml-language-server: .*scenarios\.schema\.json\n- name: /);
  });

  test('writes nothing that is no journey, and nothing into a file that it cannot read', async () => {
    const { folder, post } = await serve();
    expect(await post({ ...JOURNEY, name: '' })).toMatchObject([400, {}]);
    expect(await post({ ...JOURNEY, name: 'x'.repeat(70_000) })).toMatchObject([400, {}]);
    writeFileSync(join(folder, 'scenarios.yaml'), '- name: [');
    expect(await post(JOURNEY)).toEqual([409, expect.stringContaining('Mend it first')]);
    expect(readFileSync(join(folder, 'scenarios.yaml'), 'utf8')).toBe('- name: [');
  });

  test('says that its port is taken', async () => {
    const { port } = await serve();
    await expect(serve(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
