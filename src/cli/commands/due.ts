import { join } from 'node:path';
import { checkGuide } from '../../content/check-guide.js';
import { readFiles } from '../../content/read/read-files.js';
import { readFolder, readInterfaceTexts } from '../../content/read/read-folder.js';
import { dueOf, type Due } from '../../content/review/due-of.js';
import type { Day } from '../../model/day.js';
import type { Finding } from '../../model/finding.js';
import { formatFindings } from '../../rules/format-findings.js';
import type { Command } from '../command.js';
import { dayOf, dayOption } from '../day-option.js';
import { foldersFault } from '../folders-fault.js';

/** Lists what of a guide has to be looked at by a day. */
export const due: Command = {
  name: 'due',
  names: '<folder>…',
  help: `Lists what has to be looked at: contacts and sources whose review-by has come, the earliest first, and translations whose source
has changed since. Exits with 0 whether there is something or not; “check --strict” fails where something is due.`,
  options: {
    by: dayOption('What is due by this day'),
    format: {
      help: 'Text for a person, or a list of { folder, due } for a program.',
      default: 'text',
      values: ['text', 'json'],
    },
  },
  faultOf: foldersFault,
  run: ({ names, option }) => {
    const results = names.map((folder) => ({ folder, ...dueIn(folder, dayOf(option('by'))) }));
    if (option('format') === 'json') {
      const listed = results.map(({ folder, due: found }) => ({ folder, due: found }));
      process.stdout.write(`${JSON.stringify(listed, null, 2)}\n`);
    } else results.forEach(print);
    return results.some(({ findings }) => findings.length > 0) ? 1 : 0;
  },
};

/** What is due; or what is wrong with a guide that cannot be read. */
interface Found {
  readonly due: readonly Due[];
  readonly findings: readonly Finding[];
}

function dueIn(folder: string, by: Day): Found {
  const files = readFolder(folder);
  const { guide, findings } = checkGuide(files, readInterfaceTexts());
  return guide
    ? { due: dueOf(guide, readFiles(files, []), by), findings: [] }
    : { due: [], findings };
}

function print({ folder, due: found, findings }: Found & { readonly folder: string }): void {
  const lines = found.map(
    ({ kind, id, by, file, line }) =>
      `${join(folder, file)}:${line} ${kind} ${id}: ${by ?? 'its source has changed'}`,
  );
  const none = findings.length > 0 ? formatFindings(findings, folder) : 'Nothing is due.';
  process.stdout.write(`${[folder, ...(lines.length > 0 ? lines : [none])].join('\n')}\n`);
}
