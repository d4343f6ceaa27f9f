import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { base, check, loadFixture, placeOf } from '../../content/support.js';
import { folderWith, rahnuma, withFolders } from '../support.js';

withFolders();

describe('rahnuma check', () => {
  test('says that a whole guide has no finding, and exits with 0', async () => {
    const folder = folderWith(base);
    expect(await rahnuma('check', folder)).toEqual({
      status: 0,
      stdout: `${folder}\n0 errors, 0 warnings\n`,
      stderr: '',
    });
  });

  test('says where an error is, what is wrong and what to do, and exits with 1', async () => {
    const fixture = loadFixture('unknown-target');
    const folder = folderWith(fixture.files);
    const { status, stdout } = await rahnuma('check', `${folder}/`);

    const [place = ''] = fixture.places;
    expect(stdout).toContain(`${folder}/${place.replace('unknown-target ', '')}:`);
    expect(stdout).toMatch(/:\d+:\d+ error unknown-target$/m);
    expect(stdout).toContain('There is no node “ask-agin” in the problem “no-code”');
    expect(stdout).toContain('Did you mean “ask-again”?');
    expect(stdout.trimEnd()).toMatch(/\n1 error, 0 warnings$/);
    expect(status).toBe(1);
  });

  test('passes a guide that has warnings only', async () => {
    const { status, stdout } = await rahnuma(
      'check',
      folderWith(loadFixture('untranslated-text').files),
    );
    expect(stdout).toContain('warning untranslated-text');
    expect(stdout).toContain('0 errors, 1 warning');
    expect(status).toBe(0);
  });

  test('does not pass it where it is asked to be strict', async () => {
    const folder = folderWith(loadFixture('untranslated-text').files);
    const { status, stdout } = await rahnuma('check', folder, '--strict');
    expect(stdout).toContain('0 errors, 1 warning');
    expect(status).toBe(1);
    expect((await rahnuma('check', folderWith(base), '--strict')).status).toBe(0);
  });

  test('warns of what is past its day of review, on the day that is given', async () => {
    const folder = folderWith(base);
    const { status, stdout } = await rahnuma('check', folder, '--on', '2027-05-23');
    expect(stdout).toContain(`${folder}/sources.yaml:7:14 warning past-review`);
    expect(stdout).toContain('The source “code-help” was to be looked at again by 2027-05-22');
    expect(status).toBe(0);
  });

  test('takes the day it is where none is given', async () => {
    const sources = base.get('sources.yaml')?.replace('2027-05-22', '2026-11-23') ?? '';
    const folder = folderWith(new Map([...base, ['sources.yaml', sources]]));
    expect((await rahnuma('check', folder, '--on', 'today')).stdout).toContain(
      'warning past-review',
    );
  });

  test('walks the journeys, and tells of one that does not hold', async () => {
    const { status, stdout } = await rahnuma(
      'check',
      folderWith(loadFixture('broken-scenario').files),
    );
    expect(stdout).toContain('error broken-scenario');
    expect(stdout).toContain('reaches no-code/code-came, not no-code/ask-operator');
    expect(status).toBe(1);
  });

  test('gives the same findings as JSON, for each folder', async () => {
    const { files } = loadFixture('orphaned-text.renamed-node');
    const broken = loadFixture('unknown-fact').files;
    const [first, second] = [folderWith(files), folderWith(broken)];
    const { status, stdout } = await rahnuma('check', first, second, '--format', 'json');

    const results = JSON.parse(stdout) as { folder: string; findings: Finding[] }[];
    expect(results).toEqual([
      { folder: first, findings: check(files).findings },
      { folder: second, findings: check(broken).findings },
    ]);
    expect(results[1]?.findings.map(placeOf)).toEqual(loadFixture('unknown-fact').places);
    expect(status).toBe(1);
  });
});

describe('rahnuma check, of a folder with other things in it', () => {
  test('takes no notice of the locks of editors, and of folders that are called like a file', async () => {
    const folder = folderWith(base);
    symlinkSync('clerk@desk.4711', join(folder, '.#guide.yaml'));
    symlinkSync('gone.yaml', join(folder, 'text/fr.yaml'));
    symlinkSync('..', join(folder, 'up'));
    mkdirSync(join(folder, 'old.yaml'));
    mkdirSync(join(folder, 'text/de.yaml'));
    expect(await rahnuma('check', folder)).toEqual({
      status: 0,
      stdout: `${folder}\n0 errors, 0 warnings\n`,
      stderr: '',
    });
  });

  test.each<[what: string, make: (path: string) => void]>([
    ['a folder', (path) => mkdirSync(path)],
    ['a pipe', (path) => spawnSync('mkfifo', [path])],
    ['a link to nothing', (path) => symlinkSync('gone.yaml', path)],
  ])('tells of a file in whose place there is %s', async (_what, make) => {
    const folder = folderWith(base);
    rmSync(join(folder, 'sources.yaml'));
    make(join(folder, 'sources.yaml'));
    const { status, stdout, stderr } = await rahnuma('check', folder);
    expect(stdout).toContain('error unreadable-file');
    expect(stdout).toContain('The file sources.yaml is missing or cannot be read');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});

describe('rahnuma check, asked wrongly', () => {
  const here = 'test/content/fixtures/base';

  test.each<[what: string, args: string[], said: string]>([
    ['no folder', ['check'], 'Name the folder of at least one guide.'],
    [
      'a folder that is not there',
      ['check', 'no/such/guide'],
      'There is no folder “no/such/guide”.',
    ],
    [
      'a file in place of a folder',
      ['check', `${here}/guide.yaml`],
      `There is no folder “${here}/guide.yaml”.`,
    ],
    ['one folder of two that is not there', ['check', here, 'gone'], 'There is no folder “gone”.'],
    ['a day that is none', ['check', here, '--on', 'soon'], '--on is a day, written YYYY-MM-DD.'],
    [
      'a day that the calendar does not have',
      ['check', here, '--on', '2026-02-30'],
      '--on is a day, written YYYY-MM-DD.',
    ],
    ['an unknown format', ['check', here, '--format', 'xml'], '--format is text or json.'],
    ['a format without a name', ['check', here, '--format'], '--format needs a value.'],
    ['a file on the way', ['check', 'package.json/x'], 'There is no folder “package.json/x”.'],
    [
      'an option that is the name of something of every object',
      ['check', here, '--constructor=x'],
      'There is no option “--constructor”. Use one of: --format, --on, --strict',
    ],
    [
      'an option that is the name of every object’s prototype',
      ['check', here, '--__proto__=x'],
      'There is no option “--__proto__”. Use one of: --format, --on, --strict',
    ],
    [
      'an unknown option',
      ['check', here, '--formt=json'],
      'There is no option “--formt”. Did you mean “--format”?',
    ],
  ])('%s: one line says why, and it exits with 2', async (_what, args, said) => {
    expect(await rahnuma(args[0] ?? '', ...args.slice(1))).toEqual({
      status: 2,
      stdout: '',
      stderr: `${said}\n`,
    });
  });

  test('an unknown command is named, and answered by the one that was likely meant', async () => {
    const { status, stderr } = await rahnuma('chekc', here);
    expect(stderr).toContain('There is no command “chekc”. Did you mean “check”?');
    expect(status).toBe(2);
  });
});
