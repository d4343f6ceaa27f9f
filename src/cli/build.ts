import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFiles } from '../compiled/compiled-files.js';
import { checkGuide } from '../content/check-guide.js';
import { formatFindings, hasErrors } from '../rules/format-findings.js';
import { readFolder, readInterfaceTexts } from '../content/read/read-folder.js';
import { readArguments } from './read-arguments.js';

/**
 * Compiles the guide in a folder into JSON for the element's `src`: the structure, and a file for each language beside it, of
 * which a visitor loads one. Nothing is written where the guide has an error. Returns the exit code.
 */
export function build(args: readonly string[]): 0 | 1 | 2 {
  const asked = readArguments(args, { out: '.' });
  if ('fault' in asked) {
    process.stderr.write(`${asked.fault}\n`);
    return 2;
  }
  const { folders, options } = asked;
  const failed = folders.filter((folder) => !buildFolder(folder, options.out));
  return failed.length === 0 ? 0 : 1;
}

function buildFolder(folder: string, out: string): boolean {
  const { guide, texts, phrases, findings } = checkGuide(readFolder(folder), readInterfaceTexts());
  if (!guide || hasErrors(findings)) {
    const report = formatFindings(findings, `${folder.replace(/\/$/, '')}/`);
    process.stdout.write(`${folder}\n${report}\n`);
    return false;
  }
  mkdirSync(out, { recursive: true });
  for (const [name, content] of compiledFiles({ guide, texts, phrases })) {
    const file = join(out, name);
    writeFileSync(file, content);
    process.stdout.write(`${file} ${statSync(file).size} bytes\n`);
  }
  return true;
}
