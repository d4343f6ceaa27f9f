import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { base, loadFixture, writeFolder } from '../../content/support.js';
import { rahnuma } from '../support.js';

const folders: string[] = [];

function folderOf(files = base): string {
  const folder = writeFolder(files);
  folders.push(folder);
  return folder;
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rahnuma-map-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const map = (...args: string[]) => rahnuma('map', ...args);

describe('rahnuma map', () => {
  test.each([
    ['svg', 'svg', '<svg '],
    ['mermaid', 'mmd', 'flowchart TB'],
    ['xstate', 'machine.json', '"id": "no-code"'],
  ])('writes a file over all, and one for each problem: %s', async (format, extension, start) => {
    const names = ['no-code.no-code.ur', 'no-code.phone-locked.ur', 'no-code.ur'].map(
      (name) => `${name}.${extension}`,
    );
    const out = emptyFolder();
    const { status, stdout, stderr } = await map(
      ...[folderOf(), '--format', format, '--lang', 'ur_PK', '--out', join(out, 'new')],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(join(out, 'new')).sort()).toEqual(names);
    for (const name of names) {
      expect(stdout).toContain(name);
      expect(readFileSync(join(out, 'new', name), 'utf8')).toContain(start);
    }
  });

  test('prints a picture in the language of the guide where nothing else is said', async () => {
    const { status, stdout, stderr } = await map(folderOf());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^<svg [^>]* lang="en" [^]*<\/svg>\n$/);
  });

  test('prints one problem', async () => {
    const { status, stdout } = await map(folderOf(), '--problem', 'no-code', '--format', 'mermaid');
    expect(status).toBe(0);
    expect(stdout.match(/^ {2}subgraph /gm)).toHaveLength(2);
  });

  test('draws what is unfinished, names what has no words by its id, and says so', async () => {
    const { files } = loadFixture('missing-text');
    const { status, stdout, stderr } = await map(folderOf(files));
    expect(status).toBe(1);
    expect(stdout).toContain('</svg>');
    expect(stderr).toContain('The guide is unfinished: ');
  });

  test('draws nothing where the structure has an error, and says what is wrong', async () => {
    const { status, stdout, stderr } = await map(folderOf(loadFixture('unknown-target').files));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('error unknown-target');
  });

  test.each([
    [['--problem', 'no-cod'], 'There is no problem “no-cod”. Did you mean “no-code”?'],
    [['--lang', 'fr'], 'The guide has no texts in “fr”, but in en, ur.'],
    [['--format', 'png'], '--format is svg or mermaid or xstate.'],
    [['another'], 'Name the folder of one guide.'],
  ])('says what is wrong with %j', async (args, fault) => {
    expect(await map(folderOf(), ...args)).toEqual({ status: 2, stdout: '', stderr: `${fault}\n` });
  });
});
