import { checkGuide } from '../content/check-guide.js';
import { countFindings, formatFindings, hasErrors } from '../rules/format-findings.js';
import { readFolder, readInterfaceTexts } from '../content/read/read-folder.js';
import type { Finding } from '../model/finding.js';
import { readArguments } from './read-arguments.js';

const FORMATS = ['text', 'json'];

/** Checks the guides in the folders named, prints the findings, and returns the exit code. */
export function check(args: readonly string[]): 0 | 1 | 2 {
  const asked = readArguments(args, { format: 'text' });
  const fault = 'fault' in asked ? asked.fault : faultOf(asked.options.format);
  if ('fault' in asked || fault !== undefined) {
    process.stderr.write(`${fault}\n`);
    return 2;
  }
  const results = asked.folders.map((folder) => {
    const { findings } = checkGuide(readFolder(folder), readInterfaceTexts());
    return { folder, findings };
  });
  if (asked.options.format === 'json')
    process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else results.forEach(({ folder, findings }) => print(folder, findings));
  return results.some(({ findings }) => hasErrors(findings)) ? 1 : 0;
}

const faultOf = (format: string): string | undefined =>
  FORMATS.includes(format) ? undefined : `--format is ${FORMATS.join(' or ')}.`;

function print(folder: string, findings: readonly Finding[]): void {
  const report =
    findings.length === 0
      ? countFindings(findings)
      : formatFindings(findings, `${folder.replace(/\/$/, '')}/`);
  process.stdout.write(`${folder}\n${report}\n`);
}
