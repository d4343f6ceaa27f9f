import { rmSync } from 'node:fs';
import { afterAll, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
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

/** Runs the command in this process, on the day for which the fixtures are right. */
export async function rahnuma(name: string, ...args: string[]) {
  const on = name === 'check' && !args.includes('--on') ? ['--on', TODAY] : [];
  const [stdout, stderr] = [capture('stdout'), capture('stderr')];
  try {
    const status = await run(name, [...on, ...args]);
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.end();
    stderr.end();
  }
}

/** Keeps what is written, and hides it. */
function capture(stream: 'stdout' | 'stderr') {
  let written = '';
  const spy = vi.spyOn(process[stream], 'write').mockImplementation((text) => {
    written += text.toString();
    return true;
  });
  return { text: () => written, end: () => spy.mockRestore() };
}
