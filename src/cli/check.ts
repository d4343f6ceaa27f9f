import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkGuide } from '../content/check-guide.js';
import { countFindings, formatFindings, hasErrors } from '../content/format-findings.js';
import { readFolder, readInterfaceTexts } from '../content/read-folder.js';
import type { Finding } from '../model/finding.js';
import { walkScenarios } from './walk-scenarios.js';

const FORMATS = ['text', 'json'];

/** Checks the guides in the folders named, prints the findings, and returns the exit code. */
export function check(args: readonly string[]): 0 | 1 | 2 {
  const asked = readArgs(args);
  if ('fault' in asked) {
    process.stderr.write(`${asked.fault}\n`);
    return 2;
  }
  const results = asked.folders.map((folder) => ({ folder, findings: checkFolder(folder) }));
  if (asked.format === 'json') process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else results.forEach(({ folder, findings }) => print(folder, findings));
  return results.some(({ findings }) => hasErrors(findings)) ? 1 : 0;
}

type Asked =
  | { readonly folders: readonly string[]; readonly format: string }
  /** Why nothing can be checked, in one line. */
  | { readonly fault: string };

function readArgs(args: readonly string[]): Asked {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'text' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'format');
  if (unknown?.kind === 'option') return { fault: `There is no option “${unknown.rawName}”.` };
  const format = String(values.format);
  if (!FORMATS.includes(format)) return { fault: `--format is ${FORMATS.join(' or ')}.` };
  if (positionals.length === 0) return { fault: 'Name the folder of at least one guide.' };
  const missing = positionals.find(
    (folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
  );
  if (missing !== undefined) return { fault: `There is no folder “${missing}”.` };
  return { folders: positionals, format };
}

function checkFolder(folder: string): readonly Finding[] {
  const { findings, guide, scenarios } = checkGuide(readFolder(folder), readInterfaceTexts());
  if (!guide || !scenarios || hasErrors(findings)) return findings;
  return [...findings, ...walkScenarios(guide, scenarios)];
}

function print(folder: string, findings: readonly Finding[]): void {
  const report =
    findings.length === 0
      ? countFindings(findings)
      : formatFindings(findings, `${folder.replace(/\/$/, '')}/`);
  process.stdout.write(`${folder}\n${report}\n`);
}
