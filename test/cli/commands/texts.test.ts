import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base, edited } from '../../content/support.js';
import { SIM_GUIDE } from '../../support/guides.js';
import { folderWith, rahnuma, withFolders } from '../support.js';

withFolders();

describe('rahnuma texts', () => {
  test('writes a language to be translated, and says how much there is to do', async () => {
    const folder = folderWith(base);
    const { status, stdout, stderr } = await rahnuma('texts', folder, 'es');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^missing: \d+, source changed: 0, done: 0$/m);
    expect(stdout).toContain('Add es to “locales” in guide.yaml');
    expect(readFileSync(join(folder, 'text/es.yaml'), 'utf8')).toContain(
      '# source (en): Enter the code',
    );
    expect(readdirSync(join(folder, 'text')).sort()).toEqual([
      'en.yaml',
      'es.source-hashes.json',
      'es.yaml',
      'ur.yaml',
    ]);
  });

  test('remembers the sources, tells of one that changed, and takes its translation as right', async () => {
    const folder = folderWith(base);
    expect((await rahnuma('texts', folder, 'ur')).stdout).toMatch(/source changed: 0, done: \d+$/m);
    const record = readFileSync(join(folder, 'text/ur.source-hashes.json'), 'utf8');
    const changed = edited('text/en.yaml', 'Enter the code', 'Type the code');
    const later = folderWith(new Map([...changed, ['text/ur.source-hashes.json', record]]));
    expect((await rahnuma('due', later)).stdout).toContain(
      `${later}/text/ur.yaml:53 translation problems.no-code.nodes.code-came.title: its source has changed`,
    );
    expect((await rahnuma('texts', later, 'ur')).stdout).toContain('source changed: 1,');
    expect((await rahnuma('texts', later, 'ur', '--accept', 'all')).stdout).toContain(
      'source changed: 0,',
    );
    expect((await rahnuma('check', later, '--strict')).status).toBe(0);
  });

  test.each([
    [[], 'Name the folder of one guide and one language'],
    [['ur', 'es'], 'Name the folder of one guide and one language'],
    [['zh_TW'], '“zh_TW” is no language. Write it like “es” or “zh-Hant”.'],
    [['ZH-hant'], 'A language is written “zh-Hant”, not “ZH-hant”.'],
    [['ur', '--accept', 'titel'], 'There is no text “titel”.'],
  ])('refuses %j, and writes nothing', async (args, why) => {
    const folder = folderWith(base);
    const { status, stderr } = await rahnuma('texts', folder, ...args);
    expect(stderr).toContain(why);
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'text/ur.source-hashes.json'))).toBe(false);
  });

  test('says what to mend first in a file that cannot be read, and leaves it', async () => {
    const files = edited('text/ur.yaml', 'title: کوڈ لکھیں', 'title: "کوڈ');
    const folder = folderWith(files);
    const { status, stdout } = await rahnuma('texts', folder, 'ur');
    expect(stdout).toContain(`${folder}/text/ur.yaml:`);
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'text/ur.yaml'), 'utf8')).toBe(files.get('text/ur.yaml'));
  });
});

describe('rahnuma due', () => {
  test('lists what is to be looked at by a day, the earliest first', async () => {
    const folder = folderWith(base);
    expect(await rahnuma('due', folder, '--by', '2026-12-01')).toEqual({
      status: 0,
      stdout: `${folder}\nNothing is due.\n`,
      stderr: '',
    });
    const { stdout } = await rahnuma('due', SIM_GUIDE, '--by', '2030-01-01', '--format', 'json');
    const [{ due }] = JSON.parse(stdout) as [{ due: { by: string; kind: string }[] }];
    const days = due.map(({ by }) => by);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort());
    expect(new Set(due.map(({ kind }) => kind))).toEqual(new Set(['contact', 'source']));
  });

  test('says what is wrong with a guide that cannot be read', async () => {
    const folder = folderWith(edited('guide.yaml', 'id: no-code', 'id: ['));
    const { status, stdout } = await rahnuma('due', folder);
    expect(stdout).toContain(`${folder}/guide.yaml:`);
    expect(status).toBe(1);
  });
});
