import type { Finding } from '../model/finding.js';

/**
 * Findings as a person likes to read them: grouped by file, each with its place, what is wrong and what to do.
 *
 * @param folder the guide's, with or without a slash at its end; the places are told from there where it is left out
 */
export function formatFindings(findings: readonly Finding[], folder = ''): string {
  const inFolder = folder.replace(/([^/])$/, '$1/');
  const place = ({ file, line, column }: Finding) => `${inFolder}${file}:${line}:${column}`;
  const entries = findings.map((finding) =>
    [
      `${place(finding)} ${finding.severity} ${finding.code}`,
      `  ${finding.message}${finding.path ? ` (${finding.path})` : ''}`,
      `  → ${finding.fix}`,
    ].join('\n'),
  );
  return [...entries, countFindings(findings)].join('\n\n');
}

/** Such as `2 errors, 1 warning`. */
export function countFindings(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}`;
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
