import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ScriptTag {
  /** The name of the file before the version, such as `rahnuma`. */
  readonly part: string;
  /** The file's name, with the version in it. */
  readonly name: string;
  readonly content: string;
  /** What a page puts into `integrity`. */
  readonly integrity: string;
}

/** The scripts that a page names itself; these load the others. */
export const NAMED_SCRIPTS: readonly string[] = ['rahnuma', 'launcher'];

/** The files for script tags, with the version in their names. `folder` is the one that the build wrote them to. */
export function scriptTags(folder: string, version: string): ScriptTag[] {
  const parts = readdirSync(folder).flatMap((file) => /^([a-z-]+)\.js$/.exec(file)?.[1] ?? []);
  return parts
    .filter((part) => part !== 'frame')
    .map((part) => {
      const content = readFileSync(join(folder, `${part}.js`), 'utf8');
      const hash = createHash('sha384').update(content).digest('base64');
      return { part, name: `${part}-${version}.js`, content, integrity: `sha384-${hash}` };
    });
}
