import { compiledFiles } from '../../compiled/compiled-files.js';
import { checkGuide, type CheckedGuide } from '../../content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../../content/read/read-folder.js';
import { formatFindings, hasErrors } from '../../rules/format-findings.js';
import type { Command } from '../command.js';
import { foldersFault } from '../folders-fault.js';
import { writeFiles } from '../write-files.js';

/**
 * Compiles the guide in a folder into JSON for the element's `src`: the structure, and a file for each language beside it, of
 * which a visitor loads one. Nothing is written where the guide has an error.
 */
export const build: Command = {
  name: 'build',
  names: '<folder>…',
  help: `Compiles the guide in each folder into JSON for <rahnuma-guide src>: <id>.json, and beside it <id>.<locale>.json for each
language, <id>.phrases.json for the search, <id>.sources.json, and the pictures. Writes nothing of a guide that has an error.`,
  options: {
    out: { help: 'Where the files are written.', default: '.', placeholder: 'folder' },
  },
  faultOf: foldersFault,
  run: ({ names, option }) => {
    /** Where each guide came from, by its id: two of one id would be written into the same files. */
    const built = new Map<string, string>();
    const failed = names.filter((folder) => !buildFolder(folder, option('out'), built));
    return failed.length === 0 ? 0 : 1;
  },
};

/** Whether a guide was written. */
function buildFolder(folder: string, out: string, built: Map<string, string>): boolean {
  const checked = checkGuide(readFolder(folder), readInterfaceTexts());
  const { guide, texts, phrases, pictures } = checked;
  const fault = faultOf(folder, checked, built);
  if (!guide || fault !== undefined) {
    process.stdout.write(`${folder}\n${fault}\n`);
    return false;
  }
  built.set(guide.id, folder);
  return writeFiles(
    out,
    new Map<string, string | Uint8Array>([
      ...compiledFiles({ guide, texts, phrases }),
      ...pictures,
    ]),
  );
}

function faultOf(
  folder: string,
  { guide, findings }: CheckedGuide,
  built: ReadonlyMap<string, string>,
): string | undefined {
  if (!guide || hasErrors(findings)) {
    return formatFindings(findings, folder);
  }
  const other = built.get(guide.id);
  return other === undefined
    ? undefined
    : `Not written: its id “${guide.id}” is that of the guide in ${other}. Give it another id, or build it into another folder.`;
}
