import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/cli/ask.js';
import { rahnuma } from './support.js';

const place = mkdtempSync(join(tmpdir(), 'rahnuma-init-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});

describe('rahnuma init', () => {
  test('writes a guide that passes the strictest check', async () => {
    const folder = join(place, 'Home Internet');
    const { status, stdout, stderr } = await rahnuma('init', folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`npx rahnuma check "${folder}"`);
    expect(await rahnuma('check', folder, '--strict', '--on', 'today')).toEqual({
      status: 0,
      stdout: `${folder}\n0 errors, 0 warnings\n`,
      stderr: '',
    });
    expect(readFileSync(join(folder, 'guide.yaml'), 'utf8')).toContain('id: home-internet');
  });

  test('takes its words as they are said, and a place for each in further languages', async () => {
    const folder = join(place, 'said');
    const title = 'Box: "slow", *often*';
    const options = [
      '--id',
      'box',
      '--title',
      title,
      '--problem',
      '# no line',
      '--languages',
      'en,es',
    ];
    expect((await rahnuma('init', folder, ...options)).status).toBe(0);
    const { status, stdout } = await rahnuma('check', folder, '--on', 'today', '--format', 'json');
    const [{ findings }] = JSON.parse(stdout) as [{ findings: { code: string; file: string }[] }];
    expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'untranslated-text text/es.yaml',
    ]);
    expect(status).toBe(0);
    expect((await rahnuma('build', folder, '--out', join(place, 'built'))).status).toBe(0);
    const built = readFileSync(join(place, 'built/box.en.json'), 'utf8');
    expect(built).toContain('# no line');
  });

  test.each([
    [['--id', 'Box'], '--id is small letters, digits and hyphens.'],
    [['--languages', 'english!'], '--languages lists languages, such as en,zh-Hant.'],
    [['more'], 'Name one folder to write the guide into.'],
  ])('refuses %j, and writes nothing', async (args, why) => {
    const before = readdirSync(place);
    const { status, stderr } = await rahnuma('init', join(place, 'none'), ...args);
    expect(stderr).toContain(why);
    expect(status).toBe(2);
    expect(readdirSync(place)).toEqual(before);
  });

  test('overwrites nothing', async () => {
    const file = join(place, 'a-file');
    writeFileSync(file, 'mine');
    for (const [folder, why] of [
      [place, 'is not empty'],
      [file, 'is a file'],
    ] as const) {
      const { status, stderr } = await rahnuma('init', folder);
      expect(stderr).toContain(why);
      expect(status).toBe(2);
    }
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

test('a question is asked until its answer can be used; Enter alone takes what is offered', async () => {
  const typed = ['Ä', ' box '];
  const shown: string[] = [];
  const prompt = (words: string) => {
    shown.push(words);
    return Promise.resolve(typed.shift() ?? '');
  };
  const faultOf = (answer: string) => (/^[a-z]+$/.test(answer) ? undefined : 'Small letters only.');
  const asking = { question: 'Its name?', unless: 'guide', faultOf };
  expect(await ask(asking, prompt)).toBe('box');
  expect(await ask(asking, prompt)).toBe('guide');
  expect(shown).toEqual(Array(3).fill('Its name? (guide) '));
});
