import { checkGuide } from '../../content/check-guide.js';
import { countFindings, formatFindings, hasErrors } from '../../rules/format-findings.js';
import { readFolder, readInterfaceTexts } from '../../content/read/read-folder.js';
import type { Finding } from '../../model/finding.js';
import type { Command } from '../command.js';
import { foldersFault } from '../folders-fault.js';
import { dayOf, dayOption } from '../day-option.js';

/** Checks the guides in the folders named and prints the findings. */
export const check: Command = {
  name: 'check',
  names: '<folder>…',
  help: `Checks the guide in each folder and prints what it finds. Exits with 1 where there is an error; with --strict, where there is a
warning too.`,
  options: {
    format: {
      help: 'Text for a person, or a list of { folder, findings } for a program.',
      default: 'text',
      values: ['text', 'json'],
    },
    on: dayOption('The day against which the days in the guide are held'),
    strict: { help: 'Warnings count as errors.' },
  },
  faultOf: foldersFault,
  run: ({ names, option, has }) => {
    const today = dayOf(option('on'));
    const results = names.map((folder) => {
      const { findings } = checkGuide(readFolder(folder), readInterfaceTexts(), today);
      return { folder, findings };
    });
    if (option('format') === 'json') process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    else results.forEach(({ folder, findings }) => print(folder, findings));
    const fails = has('strict') ? (found: readonly Finding[]) => found.length > 0 : hasErrors;
    return results.some(({ findings }) => fails(findings)) ? 1 : 0;
  },
};

function print(folder: string, findings: readonly Finding[]): void {
  const report = findings.length === 0 ? countFindings(findings) : formatFindings(findings, folder);
  process.stdout.write(`${folder}\n${report}\n`);
}
