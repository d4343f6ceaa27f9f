import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder, which is made where it is not there, and prints each unless `tell` does otherwise. Prints why where
 * that cannot be done.
 */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  tell = (file: string): unknown => process.stdout.write(`${file} ${statSync(file).size} bytes\n`),
): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeWhole(file, content);
      tell(file);
    }
    return true;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = IN_A_FILE.includes(code) ? 'it is a file, or stands in one' : message;
    process.stderr.write(`Nothing can be written into “${folder}”: ${why}.\n`);
    return false;
  }
}

/** Writes a file at once: where that fails halfway, what was there before is still there. */
function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

const IN_A_FILE: readonly (string | undefined)[] = ['EEXIST', 'ENOTDIR'];
