import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { WaysReport } from '../../../src/cli/paths/ways-report.js';
import { base, loadFixture, writeFolder } from '../../content/support.js';
import { SIM_GUIDE } from '../../support/guides.js';
import { rahnuma } from '../support.js';

const folders: string[] = [];

function folderOf(files = base): string {
  const folder = writeFolder(files);
  folders.push(folder);
  return folder;
}

function newFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rahnuma-paths-'));
  folders.push(folder);
  return join(folder, name);
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const paths = (...args: string[]) => rahnuma('paths', ...args);

describe('rahnuma paths', () => {
  test('prints the table, and beside it what was counted', async () => {
    const { status, stdout, stderr } = await paths(SIM_GUIDE, '--most', '20');
    expect(status).toBe(0);
    const rows = stdout.trimEnd().split('\r\n');
    expect(rows[0]).toBe('problem,way,answers,end,kind,path,words');
    expect(rows.filter((row) => row.startsWith('no-code,'))).toHaveLength(20);
    expect(stderr).toMatch(/^no-code: [\d,]+ ways to \d+ ends; 20 of them listed$/m);
    expect(stderr).toMatch(/^ {2}the longest has \d+ answers: no-code\//m);
    expect(stderr).toMatch(
      /^\d+ journeys come to \d+ of \d+ nodes, and take \d+ of \d+ branches\.$/m,
    );
  });

  test('writes a file that a spreadsheet reads as UTF-8, in the language asked for', async () => {
    const file = newFile('ways.csv');
    const { status, stdout, stderr } = await paths(folderOf(), '--lang', 'ur', '--out', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(file);
    expect(stdout).toContain('Answers without a journey:');
    const written = readFileSync(file, 'utf8');
    expect(written.startsWith('\ufeffproblem,')).toBe(true);
    expect(written).toMatch(/\p{Script=Arabic}/u);
  });

  test('gives all of it to a program', async () => {
    const { status, stdout, stderr } = await paths(folderOf(), '--format', 'json', '--most', '2');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { guide, problems, journeys } = JSON.parse(stdout) as WaysReport;
    expect(guide).toBe('no-code');
    expect(problems[0]).toMatchObject({ problem: 'no-code', isCut: true });
    expect(problems[0]?.listed).toHaveLength(2);
    expect(Number(problems[0]?.ways)).toBeGreaterThan(2);
    expect(journeys?.missedNodes.length).toBeLessThan(journeys?.nodes ?? 0);
  });

  test('says where a guide has no journeys', async () => {
    const files = new Map([...base].filter(([name]) => name !== 'scenarios.yaml'));
    const { status, stderr } = await paths(folderOf(files));
    expect(status).toBe(0);
    expect(stderr).toContain('There are no journeys');
  });

  test('tells of errors, and lists nothing where the structure has one', async () => {
    const { status, stdout, stderr } = await paths(folderOf(loadFixture('unknown-target').files));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('error unknown-target');
  });

  test.each([
    [['--out', 'guide.yaml'], '--out is a file whose name ends in .csv.'],
    [['--format', 'json', '--out', 'ways.csv'], '--out is a file whose name ends in .json.'],
    [['--most', '0'], '--most is a number from 1 to 999999.'],
    [['--lang', 'fr'], 'The guide has no texts in “fr”, but in en, ur.'],
  ])('says what is wrong with %j', async (args, fault) => {
    expect(await paths(folderOf(), ...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${fault}\n`,
    });
  });
});
