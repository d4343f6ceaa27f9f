import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installInto } from './build-package.js';

const FIXTURES = 'test/package/fixtures';

/** Puts the fixtures into two places: one with the frameworks, and one where nothing but the package is installed. */
export function placeFixtures(folder: string, tarball: string): void {
  cpSync(FIXTURES, join(folder, 'apps'), { recursive: true });
  cpSync(join(FIXTURES, 'plain'), join(folder, 'alone/plain'), { recursive: true });
  for (const place of ['apps', 'alone']) {
    writeFileSync(join(folder, place, 'package.json'), '{ "type": "module" }');
  }
  const frameworks = ['@types/react', 'preact', 'solid-js', 'svelte', 'vue'];
  installInto(join(folder, 'apps'), tarball, frameworks);
  installInto(join(folder, 'alone'), tarball, []);
}

/** What a checker of types prints; nothing where all is as the fixture says, also what it marks as wrong. */
export async function complaints(...command: readonly string[]): Promise<string> {
  try {
    await promisify(execFile)('npx', [...command]);
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** The lines of the Svelte fixture in which its checker finds an error, and those that are marked as wrong. */
export async function svelteLines(folder: string) {
  const options = ['--tsconfig', './tsconfig.json', '--output', 'machine'];
  const workspace = join(folder, 'apps/svelte');
  const output = await complaints('svelte-check', '--workspace', workspace, ...options);
  const found = [...output.matchAll(/ERROR "Page\.svelte" (\d+):/g)].map((match) =>
    Number(match[1]),
  );
  const lines = readFileSync(join(FIXTURES, 'svelte/Page.svelte'), 'utf8').split('\n');
  const marked = lines.flatMap((line, index) => (line.includes('<!-- wrong') ? [index + 2] : []));
  return { found, marked };
}
