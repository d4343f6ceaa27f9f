import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeSite } from '../../../src/cli/site/write-site.js';

let folder = '';
let out = '';
let printed = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rahnuma-site-'));
  out = join(folder, 'public');
  printed = '';
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed += text.toString();
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const LIST = '.rahnuma-files.json';
const OLD = {
  'index.html': 'one',
  'sim/en/old/index.html': 'old',
  'sim/en/new/index.html': 'same',
};
const NEW = { 'index.html': 'two', 'sim/en/new/index.html': 'same' };

const write = (files: Readonly<Record<string, string>>) =>
  writeSite(out, new Map(Object.entries(files)));

/** Puts a file of somebody else there, in the folder of the site or told from it. */
function put(name: string, content: string): void {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), content);
}

const read = (name: string) => readFileSync(join(out, name), 'utf8');
const has = (name: string) => existsSync(join(out, name));

/** The files that are there, without the list. */
const present = () =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== LIST)
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .sort();

interface List {
  about: string;
  files: Record<string, string[]>;
}

function changeList(change: (list: List) => void): void {
  const list = JSON.parse(read(LIST)) as List;
  change(list);
  put(LIST, JSON.stringify(list));
}

describe('a site that is built again', () => {
  test('has the pages of the new build only, and no empty folder of an old one', () => {
    write(OLD);
    expect(write(NEW)).toBe(true);
    expect(present()).toEqual(['index.html', 'sim/en/new/index.html']);
    expect(has('sim/en/old')).toBe(false);
    expect(read('index.html')).toBe('two');
    expect(printed).toContain('2 files, 1 of an earlier build removed\n');
  });

  test('keeps what somebody else put there, also beside its pages', () => {
    write(OLD);
    put('CNAME', 'help.example.org');
    put('sim/en/old/notes.txt', 'mine');
    put('theirs/index.html', 'theirs');
    write(NEW);
    expect(read('CNAME')).toBe('help.example.org');
    expect(read('sim/en/old/notes.txt')).toBe('mine');
    expect(read('theirs/index.html')).toBe('theirs');
    expect(has('sim/en/old/index.html')).toBe(false);
  });

  test('keeps a page that somebody has written anew since', () => {
    write(OLD);
    put('sim/en/old/index.html', 'by hand');
    write(NEW);
    expect(read('sim/en/old/index.html')).toBe('by hand');
  });

  test('keeps a file that was there before any build, even one of the same content', () => {
    put('sim/en/old/index.html', 'old');
    write(NEW);
    expect(has('sim/en/old/index.html')).toBe(true);
  });

  test('is the same each time, with its list', () => {
    write(OLD);
    const list = read(LIST);
    write(OLD);
    expect(read(LIST)).toBe(list);
    expect(present()).toEqual(Object.keys(OLD).sort());
  });

  test('removes what a build wrote that was broken off, and what it did not come to', () => {
    write(OLD);
    // A file stands where a page needs a folder, so that it cannot be written.
    put('zz', 'a file');
    const broken = { 'sim/ur/index.html': 'written', 'zz/index.html': 'not written' };
    expect(write({ ...broken, 'sim/en/old/index.html': 'changed' })).toBe(false);
    expect(read('sim/en/old/index.html')).toBe('old');
    expect(write(NEW)).toBe(true);
    expect(present()).toEqual(['index.html', 'sim/en/new/index.html', 'zz']);
  });
});

describe('a list of files that cannot be trusted', () => {
  test.each([
    ['that leads out of the folder', '../precious.txt'],
    ['that leads out of it on a way around', 'sim/../../precious.txt'],
    ['by its whole path', () => join(folder, 'precious.txt')],
  ])('removes no file %s', (_what, name) => {
    write(OLD);
    put('../precious.txt', 'old');
    changeList(({ files }) => {
      files[typeof name === 'string' ? name : name()] = files['sim/en/old/index.html'] ?? [];
    });
    write(NEW);
    expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('old');
  });

  test.each(['a folder', 'a file'])('removes nothing behind a link to %s', (kind) => {
    write(OLD);
    put('../elsewhere/index.html', 'old');
    const link = join(out, kind === 'a folder' ? 'sim/en/old' : 'sim/en/old/index.html');
    rmSync(link, { recursive: true });
    symlinkSync(join(folder, kind === 'a folder' ? 'elsewhere' : 'elsewhere/index.html'), link);
    write(NEW);
    expect(readFileSync(join(folder, 'elsewhere/index.html'), 'utf8')).toBe('old');
    expect(existsSync(link)).toBe(true);
  });

  test.each([
    ['half of one', (list: string) => list.slice(0, list.length / 2)],
    ['something else', () => '{"files": ["sim/en/old/index.html"]}'],
    ['empty', () => ''],
  ])('removes nothing where it is %s, says so, and is written anew', (_what, broken) => {
    write(OLD);
    put(LIST, broken(read(LIST)));
    expect(write(NEW)).toBe(true);
    expect(has('sim/en/old/index.html')).toBe(true);
    expect(printed).toContain(`${LIST} cannot be read`);
    expect(Object.keys((JSON.parse(read(LIST)) as List).files)).toEqual(Object.keys(NEW));
  });

  test('removes no new file whose name differs from an old one by capitals only', () => {
    write({ 'sim/zh-hans/index.html': 'same' });
    // On a disk that takes both for one name, this is the new file too.
    write({ 'sim/zh-Hans/index.html': 'same' });
    expect(has('sim/zh-hans/index.html')).toBe(true);
  });
});
