import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GUIDES } from '../../src/tools/build/outputs.js';

const folder = mkdtempSync(join(tmpdir(), 'rahnuma-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a site is the same in every byte, wherever and whenever it is built', () => {
  const here = hashesOf(build('here', '.', { TZ: 'Asia/Karachi', LANG: 'C' }));
  const there = hashesOf(
    build('there', folder, { TZ: 'America/Los_Angeles', LANG: 'ur_PK.UTF-8' }),
  );
  expect(here.size).toBeGreaterThan(500);
  expect(there).toEqual(here);
}, 120_000);

/** Writes the site of both built-in guides, from a working folder; returns where. */
function build(name: string, from: string, env: Readonly<Record<string, string>>): string {
  const out = join(folder, name);
  const args = ['site', ...GUIDES.map((guide) => resolve(guide)), '--out', out, '--no-widget'];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve('src/cli/main.ts'), ...args],
    {
      cwd: from,
      encoding: 'utf8',
      env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json'), ...env },
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return out;
}

const hashesOf = (out: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => statSync(join(out, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
      ]),
  );
