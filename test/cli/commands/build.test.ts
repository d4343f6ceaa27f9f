import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  checkCompiledGuide,
  checkCompiledSources,
  checkCompiledText,
} from '../../../src/compiled/outside/check-compiled.js';
import { base, loadFixture, withPicture, writeFolder } from '../../content/support.js';
import { svg } from '../../support/pictures.js';
import { readSimGuide, SIM_GUIDE } from '../../support/guides.js';
import { rahnuma } from '../support.js';

const out = mkdtempSync(join(tmpdir(), 'rahnuma-build-'));
const folders = [out];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const build = (...args: string[]) => rahnuma('build', ...args);

const read = (name: string): unknown => JSON.parse(readFileSync(join(out, name), 'utf8'));

describe('rahnuma build', () => {
  test('writes a guide that the element accepts, a file for each language', async () => {
    const { status, stdout } = await build(SIM_GUIDE, '--out', out);
    expect(status).toBe(0);
    const names = ['', '.en', '.phrases', '.sources', '.ur', '.zh-Hans'].map(
      (part) => `sim-registration-pk${part}.json`,
    );
    expect(readdirSync(out).sort()).toEqual(names.sort());
    for (const name of names) expect(stdout).toContain(name);
    const { guide, texts } = readSimGuide();
    const whole = read('sim-registration-pk.json');
    const checked = checkCompiledGuide(whole, 'sim-registration-pk.json').data?.guide;
    expect({ ...checked, sources: {} }).toEqual({ ...guide, sources: {} });
    if (!checked) return;
    const sources = read('sim-registration-pk.sources.json');
    const { data, findings } = checkCompiledSources(sources, checked, 'sources.json');
    expect(findings).toEqual([]);
    expect(data).toEqual(guide?.sources);
    const urdu = checkCompiledText(read('sim-registration-pk.ur.json'), checked, 'ur', 'ur.json');
    expect(urdu.findings).toEqual([]);
    expect(urdu.data).toEqual(texts.get('ur'));
  });

  test.each(['unknown-target', 'broken-scenario'])(
    'writes nothing of a guide with an error, and says what is wrong: %s',
    async (fixture) => {
      const folder = writeFolder(loadFixture(fixture).files);
      folders.push(folder);
      const empty = mkdtempSync(join(tmpdir(), 'rahnuma-build-'));
      folders.push(empty);
      const { status, stdout } = await build(folder, '--out', empty);
      expect(status).toBe(1);
      expect(stdout).toContain(`error ${fixture}`);
      expect(readdirSync(empty)).toEqual([]);
    },
  );

  test('writes the pictures that its texts show beside them', async () => {
    const folder = writeFolder(withPicture);
    const target = mkdtempSync(join(tmpdir(), 'rahnuma-build-'));
    folders.push(folder, target);
    expect((await build(folder, '--out', target)).status).toBe(0);
    const [name = ''] = readdirSync(target).filter((each) => each.endsWith('.svg'));
    expect(name).toMatch(/^no-code\.[0-9a-f]{8}\.svg$/);
    expect(readFileSync(join(target, name), 'base64')).toBe(svg(300, 200));
    expect(readFileSync(join(target, 'no-code.en.json'), 'utf8')).toContain(`"src":"${name}"`);
  });

  test('writes one guide of two with the same id, and names both folders', async () => {
    const [first, second] = [base, base].map((files) => writeFolder(files));
    const target = mkdtempSync(join(tmpdir(), 'rahnuma-build-'));
    folders.push(first ?? '', second ?? '', target);
    const { status, stdout, stderr } = await build(first ?? '', second ?? '', '--out', target);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain(`its id “no-code” is that of the guide in ${first}`);
    expect(stdout.indexOf(second ?? '')).toBeGreaterThan(stdout.indexOf('no-code.json'));
  });

  test.each(['guide.yaml', 'guide.yaml/deeper'])('writes into no file: --out %s', async (name) => {
    const folder = writeFolder(base);
    folders.push(folder);
    const target = join(folder, name);
    expect(await build(folder, '--out', target)).toEqual({
      status: 1,
      stdout: '',
      stderr: `Nothing can be written into “${target}”: it is a file, or stands in one.\n`,
    });
    expect(readFileSync(join(folder, 'guide.yaml'), 'utf8')).toBe(base.get('guide.yaml'));
  });

  test.each([
    [[], 'Name the folder of at least one guide.'],
    [['nowhere'], 'There is no folder “nowhere”.'],
    [[SIM_GUIDE, '--into', 'x'], 'There is no option “--into”. Use one of: --out'],
    [[SIM_GUIDE, '--constructor=x'], 'There is no option “--constructor”. Use one of: --out'],
    [[SIM_GUIDE, '--out'], '--out needs a value.'],
  ])('says what is wrong with %j', async (args, fault) => {
    expect(await build(...args)).toEqual({ status: 2, stdout: '', stderr: `${fault}\n` });
  });
});
