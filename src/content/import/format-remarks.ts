import type { Remark } from './remark.js';

/** Remarks as a person likes to read them: each with its place in the imported file, what it is about and what to do. */
export const formatRemarks = (file: string, remarks: readonly Remark[]): string =>
  remarks
    .map(({ line, message, fix }) =>
      [`${file}${line === undefined ? '' : `:${line}`}`, `  ${message}`, `  → ${fix}`].join('\n'),
    )
    .join('\n\n');
