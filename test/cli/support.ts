import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll } from 'vitest';
import { TODAY, writeFolder } from '../content/support.js';

const folders: string[] = [];

/** A folder with these files, which is gone after the tests of a file. */
export function folderWith(files: ReadonlyMap<string, string>): string {
  const folder = writeFolder(files);
  folders.push(folder);
  return folder;
}

/** To be called once in a file of tests that uses {@link folderWith}. */
export function withFolders(): void {
  afterAll(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
}

/** Runs the command as a person would, on the day for which the fixtures are right. */
export function rahnuma(name: string, ...args: string[]) {
  const on = name === 'check' && !args.includes('--on') ? ['--on', TODAY] : [];
  const command = ['--import', 'tsx', 'src/cli/main.ts', name, ...on, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}
