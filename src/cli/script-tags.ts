import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ScriptTag {
  /** The file's name, with the version in it. */
  readonly name: string;
  readonly content: string;
  /** What a page puts into `integrity`. */
  readonly integrity: string;
}

/** The files for script tags under names with their version, from the folder that the build left them in. */
export function scriptTags(folder: string, version: string): ScriptTag[] {
  return ['rahnuma', 'launcher'].map((file) => {
    const source = readFileSync(join(folder, `${file}.js`), 'utf8');
    // What the launcher loads is of the same version.
    const content = source.replace('`./rahnuma.js`', `\`./rahnuma-${version}.js\``);
    const hash = createHash('sha384').update(content).digest('base64');
    return { name: `${file}-${version}.js`, content, integrity: `sha384-${hash}` };
  });
}
