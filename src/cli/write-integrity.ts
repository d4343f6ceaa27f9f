import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives the script-tag files a second name with the version, so that a page can pin them with `integrity`, and writes name and
 * value into the README's snippet. The last step of `npm run build`.
 */

const folder = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
let readme = readFileSync('README.md', 'utf8');

for (const name of ['rahnuma', 'launcher']) {
  const source = readFileSync(join(folder, `${name}.js`), 'utf8');
  const versioned = `${name}-${version}.js`;
  const content = source.replace('`./rahnuma.js`', `\`./rahnuma-${version}.js\``);
  writeFileSync(join(folder, versioned), content);
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  console.log(`${folder}/${versioned} integrity="${integrity}"`);
  readme = readme.replace(
    new RegExp(`(/)${name}-[\\d.]+\\.js"(\\s+integrity=")[^"]*`),
    `$1${versioned}"$2${integrity}`,
  );
}
writeFileSync('README.md', readme);
