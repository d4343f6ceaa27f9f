import { checkGuide, type CheckedGuide } from '../content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../content/read/read-folder.js';
import type { Guide } from '../model/guide.js';
import { countFindings, formatFindings, hasErrors } from '../rules/format-findings.js';

export interface OpenedGuide extends CheckedGuide {
  readonly guide: Guide;
  /** Whether something of it is still wrong, such as a text that is missing. */
  readonly hasErrors: boolean;
}

/**
 * The guide in a folder, for a command that can show an unfinished one: what is still wrong is counted in one line. Prints what is
 * wrong where the structure has an error, since there is no guide then.
 */
export function openGuide(folder: string): OpenedGuide | undefined {
  const checked = checkGuide(readFolder(folder), readInterfaceTexts());
  const { guide, findings } = checked;
  if (!guide) {
    process.stderr.write(`${folder}\n${formatFindings(findings, folder)}\n`);
    return undefined;
  }
  const failed = hasErrors(findings);
  if (failed) {
    process.stderr.write(
      `The guide is unfinished: ${countFindings(findings)}. “rahnuma check ${folder}” names them.\n`,
    );
  }
  return { ...checked, guide, hasErrors: failed };
}
