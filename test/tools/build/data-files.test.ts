import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataFiles } from '../../../src/tools/build/data-files.js';

const folder = mkdtempSync(join(tmpdir(), 'rahnuma-data-'));

afterAll(() => rmSync(folder, { recursive: true }));

test('a built-in guide is in the package with its pictures', () => {
  const guide = ['guide.yaml', 'text/en.yaml', 'pictures/box.svg', 'pictures/box.JPEG'];
  const files = [
    ...guide.map((name) => `guides/mine/${name}`),
    'content/schema/text.schema.json',
  ].sort();
  for (const name of [...files, 'guides/mine/.DS_Store', 'content/schema/write.ts']) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  expect(dataFiles(folder).sort()).toEqual(files);
});
