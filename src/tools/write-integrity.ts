import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptTags } from './script-tags.js';

/**
 * Gives the files for script tags a second name with the version, so that a page can pin them with `integrity`, and writes name
 * and value into the README's snippets. The last step of `npm run build`.
 */

const folder = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** The scripts that a page names itself; the others are loaded by these. */
const NAMED = ['rahnuma', 'launcher'];
let readme = readFileSync('README.md', 'utf8');

for (const { part, name, content, integrity } of scriptTags(folder, version)) {
  writeFileSync(join(folder, name), content);
  console.log(`${folder}/${name} integrity="${integrity}"`);
  if (!NAMED.includes(part)) continue;
  const snippet = new RegExp(`/${part}-[^"]+\\.js"(\\s+integrity=")[^"]*`);
  if (!snippet.test(readme)) throw new Error(`README.md has no snippet for ${name}`);
  readme = readme.replace(snippet, `/${name}"$1${integrity}`);
}
writeFileSync('README.md', readme);
