import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILT } from '../../support/build-output.js';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Builds the project, unless that was done, and packs it into `folder`, as it would be published. Returns the tarball. */
export function packProject(folder: string): string {
  if (process.env[BUILT] === undefined) run('npm', ['run', 'build'], ROOT);
  const told = run('npm', ['pack', '--silent', '--pack-destination', folder], ROOT);
  const tarball = join(folder, told.trim().split('\n').at(-1) ?? '');
  if (!existsSync(tarball)) throw new Error(`npm pack wrote no tarball, but said: ${told}`);
  return tarball;
}

/** Runs a command and returns its output. If the command fails, throws an error with that output. */
export function run(command: string, args: readonly string[], cwd: string): string {
  try {
    // On Windows, only a shell finds npm's command file.
    const shell = process.platform === 'win32';
    return execFileSync(command, [...args], { cwd, shell, encoding: 'utf8', stdio: 'pipe' });
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause });
  }
}
