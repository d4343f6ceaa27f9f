import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ask } from '../../../src/cli/ask.js';
import { rahnuma } from '../support.js';

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

describe('rahnuma init --from', () => {
  const written = (name: string, content: string) => {
    const file = join(place, name);
    writeFileSync(file, content);
    return file;
  };

  test('makes a guide of a flowchart, and says what was not taken over as it stands', async () => {
    const chart = written(
      'box.mmd',
      [
        '---',
        'title: The box *at home*',
        '---',
        'flowchart TD',
        'A{Is it on?} -->|No| B[Plug it in]',
        'A -->|Yes| C[Call us]:::escalation',
        'click C "https://example.org"',
      ].join('\n'),
    );
    const folder = join(place, 'drawn');
    const { status, stdout, stderr } = await rahnuma('init', folder, '--from', chart);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const remark = 'The link or action of a box was left out: click C "https://example.org"';
    expect(stdout).toContain(`${chart}:7\n  ${remark}\n  → Write a link into`);
    expect(readFileSync(join(folder, 'guide.yaml'), 'utf8')).toContain(`# - line 7: ${remark}.`);
    expect(readFileSync(join(folder, 'text/en.yaml'), 'utf8')).toContain(
      'title: The box \\*at home\\*\n',
    );
    expect((await rahnuma('check', folder, '--strict', '--on', 'today')).stdout).toBe(
      `${folder}\n0 errors, 0 warnings\n`,
    );
  });

  test('takes title, problem and languages from the options', async () => {
    const outline = written(
      'box.txt',
      'Is it on?\n  Yes → Call us [escalation]\n  No → Plug it in\n',
    );
    const folder = join(place, 'noted');
    const options = ['--title', 'Box', '--problem', 'No light', '--languages', 'es,en'];
    const { status, stdout } = await rahnuma('init', folder, '--from', outline, ...options);
    expect(status).toBe(0);
    expect(stdout).toContain('All of it was taken over as it stands.');
    const text = readFileSync(join(folder, 'text/es.yaml'), 'utf8');
    expect(text).toContain('title: Box\n');
    expect(text).toContain('title: No light\n');
    expect(existsSync(join(folder, 'text/en.yaml'))).toBe(true);
  });

  test('says where a file cannot be imported and what to do, and writes nothing', async () => {
    const outline = written('bad.txt', 'Is it on?\n  Yes → Call us\n  No\n');
    const folder = join(place, 'bad');
    const { status, stdout, stderr } = await rahnuma('init', folder, '--from', outline);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(
      `${outline}:3\n  The answer “No” leads nowhere\n  → Write → behind it`,
    );
    expect(stderr).toContain('Nothing was written.');
    expect(existsSync(folder)).toBe(false);
  });

  test('says what the check finds where the guide holds more than it may', async () => {
    const long = 'Words that go on. '.repeat(1300);
    const outline = written('long.txt', `Is it on?\n  Yes → ${long}\n  No → Plug it in\n`);
    const { status, stderr } = await rahnuma('init', join(place, 'long'), '--from', outline);
    expect(status).toBe(1);
    expect(stderr).toMatch(/text\/en\.yaml:\d+:\d+ error too-large/);
  });

  test('wants a file that is there', async () => {
    const { status, stderr } = await rahnuma('init', join(place, 'none'), '--from', place);
    expect(status).toBe(2);
    expect(stderr).toContain('--from names a file');
  });

  test('overwrites nothing', async () => {
    const outline = written('again.txt', 'Is it on?\n  Yes → Call us\n  No → Plug it in\n');
    const folder = join(place, 'again');
    expect((await rahnuma('init', folder, '--from', outline)).status).toBe(0);
    writeFileSync(join(folder, 'guide.yaml'), 'mine');
    expect((await rahnuma('init', folder, '--from', outline)).status).toBe(2);
    expect(readFileSync(join(folder, 'guide.yaml'), 'utf8')).toBe('mine');
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
