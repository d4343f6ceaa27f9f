import type { Remark } from './remark.js';

/** What a person reads before giving up. */
const MOST_SHOWN = 30;

/** Remarks as a person likes to read them: each with its place in the imported file, what it is about and what to do. */
export function formatRemarks(file: string, remarks: readonly Remark[]): string {
  const shown = remarks
    .slice(0, MOST_SHOWN)
    .map(({ line, message, fix }) =>
      [`${file}${line === undefined ? '' : `:${line}`}`, `  ${message}`, `  → ${fix}`].join('\n'),
    );
  const more = remarks.length - shown.length;
  return [...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n\n');
}
