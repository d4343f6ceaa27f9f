import { checkGuide } from '../content/check-guide.js';
import { formatRemarks } from '../content/import/format-remarks.js';
import type { Remark } from '../content/import/remark.js';
import type { GuideFiles } from '../content/read/guide-files.js';
import { readInterfaceTexts } from '../content/read/read-folder.js';
import { formatFindings, hasErrors } from '../rules/format-findings.js';

/** What was imported, and what came of it. */
interface Import {
  readonly file: string;
  readonly folder: string;
  readonly remarks: readonly Remark[];
  readonly files: GuideFiles;
}

/** Prints what was not taken over as it stands, and what is wrong with the guide, if anything. Whether nothing is. */
export function reportImport({ file, folder, remarks, files }: Import): boolean {
  process.stdout.write(
    remarks.length === 0
      ? '\nAll of it was taken over as it stands.\n'
      : `\n${formatRemarks(file, remarks)}\n\nThe same stands at the head of guide.yaml.\n`,
  );
  const { findings } = checkGuide(files, readInterfaceTexts());
  if (!hasErrors(findings)) return true;
  process.stderr.write(`\n${formatFindings(findings, folder)}\n`);
  return false;
}
