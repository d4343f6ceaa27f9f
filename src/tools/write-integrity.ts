import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../content/build/content-hash.js';
import { NAMED_SCRIPTS, scriptTags } from './script-tags.js';

/**
 * Gives the files for script tags a second name with the version, so that a page can pin them with `integrity`, and writes
 * names and values into the README's snippets. The last step of `npm run build`.
 */

const folder = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
let readme = readFileSync('README.md', 'utf8');

for (const { part, name, content, integrity } of scriptTags(folder, version)) {
  writeFileSync(join(folder, name), content);
  console.log(`${folder}/${name} integrity="${integrity}"`);
  if (!NAMED_SCRIPTS.includes(part)) continue;
  const snippet = new RegExp(`/${part}-[^"]+\\.js"(\\s+integrity=")[^"]*`);
  if (!snippet.test(readme)) throw new Error(`README.md has no snippet for ${name}`);
  readme = readme.replace(snippet, `/${name}"$1${integrity}`);
}
readme = readme.replace(/(guides\/([\w.-]+\.json)\?v=)[0-9a-f]*/g, (_whole, start, file) => {
  const content = readFileSync(join(folder, 'guides', String(file)), 'utf8');
  return `${String(start)}${contentHash(content)}`;
});
writeFileSync('README.md', readme);
