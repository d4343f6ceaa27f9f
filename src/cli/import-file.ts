import { existsSync, readFileSync, statSync } from 'node:fs';
import { formatRemarks } from '../content/import/format-remarks.js';
import { importGuide, type Imported } from '../content/import/import-guide.js';

/** Why a file cannot be imported, as it follows on the option's name. */
export const importFault = (file: string): string | undefined =>
  existsSync(file) && statSync(file).isFile()
    ? undefined
    : `names a file, and “${file}” is none: a Mermaid flowchart or an outline`;

/** Reads a chart or an outline. Where no guide can be made of it, prints why. */
export function importFile(file: string): Exclude<Imported, { faults: unknown }> | undefined {
  const imported = importGuide(file, readFileSync(file, 'utf8'));
  if (!('faults' in imported)) return imported;
  process.stderr.write(`${formatRemarks(file, imported.faults)}\n\nNothing was written.\n`);
  return undefined;
}
