import { expect, test } from 'vitest';
import { rahnuma, withFolders, folderWith } from '../support.js';
import { base } from '../../content/support.js';

withFolders();

test('rahnuma studio refuses what is no port and no address of an editor', async () => {
  const folder = folderWith(base);
  const refused = (...options: string[]) => rahnuma('studio', folder, ...options);
  expect(await refused('--port', '99999')).toMatchObject({ status: 2 });
  expect((await refused('--port', 'x')).stderr).toContain('--port is a number up to 65535');
  for (const editor of ['code', 'javascript:alert("{file}")', 'vscode://file']) {
    expect(await refused('--editor', editor), editor).toMatchObject({ status: 2 });
  }
});

test('rahnuma studio wants the folder of one guide', async () => {
  expect((await rahnuma('studio')).stderr).toContain('Name the folder of one guide.');
});
