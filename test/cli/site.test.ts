import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { base, loadFixture, withPicture, writeFolder } from '../content/support.js';
import { svg } from '../support/pictures.js';

const folders: string[] = [];

function folderOf(files = base): string {
  const folder = writeFolder(files);
  folders.push(folder);
  return folder;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rahnuma-site-'));
  folders.push(folder);
  return join(folder, 'public');
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Runs the command as a person would. */
function site(...args: string[]) {
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'site', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('rahnuma site', () => {
  test('writes the pages of a guide, and says how many', () => {
    const out = newFolder();
    const { status, stdout, stderr } = site(folderOf(), '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/public: \d+ files\n$/);
    const page = readFileSync(join(out, 'no-code', 'ur', 'index.html'), 'utf8');
    expect(page).toContain('<html lang="ur" dir="rtl">');
  });

  test('writes the pictures into the folder of their guide, and shows them', () => {
    const out = newFolder();
    expect(site(folderOf(withPicture), '--out', out).status).toBe(0);
    const [name = ''] = readdirSync(join(out, 'no-code')).filter((each) => each.endsWith('.svg'));
    expect(readFileSync(join(out, 'no-code', name), 'base64')).toBe(svg(300, 200));
    const place = join(out, 'no-code/en/no-code/code-came');
    const [image = ''] = /<img[^>]*>/.exec(readFileSync(join(place, 'index.html'), 'utf8')) ?? [];
    const [, src = ''] = /src="([^"]*)"/.exec(image) ?? [];
    expect(join(place, src)).toBe(join(out, 'no-code', name));
    expect(image).toMatch(/alt="A code"\s+width="300"\s+height="200"/);
  });

  test('writes nothing where a guide has an error', () => {
    const out = newFolder();
    const { status, stderr } = site(folderOf(loadFixture('unknown-target').files), '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain('error unknown-target');
    expect(existsSync(out)).toBe(false);
  });

  test('writes nothing into the folder of a guide', () => {
    const folder = folderOf();
    const { status, stderr } = site(folder, '--out', folder);
    expect(status).toBe(1);
    expect(stderr).toContain(`Not written: ${folder} is the folder of a guide.`);
    expect(existsSync(join(folder, 'style.css'))).toBe(false);
  });

  test('refuses two guides of one id', () => {
    const out = newFolder();
    const { status, stderr } = site(folderOf(), folderOf(), '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain('its id “no-code” is that of the guide in');
    expect(existsSync(out)).toBe(false);
  });
});
