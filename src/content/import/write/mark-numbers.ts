import { checkGuide } from '../../check-guide.js';
import type { GuideFiles } from '../../read/guide-files.js';

const MARK =
  '# allow bare-number: imported; a number to call belongs into contacts.yaml, with its source';

/** Says above each text with a number to call that it came with the import, so that its author finds it and moves it. */
export function markNumbers(files: GuideFiles): GuideFiles {
  const found = checkGuide(files, new Map()).findings.filter(({ code }) => code === 'bare-number');
  if (found.length === 0) return files;
  const marked = [...files].map(([name, content]) => {
    const places = new Set(found.filter(({ file }) => file === name).map(({ line }) => line));
    const lines = content.split('\n').flatMap((line, index) => {
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      return places.has(index + 1) ? [`${indent}${MARK}`, line] : [line];
    });
    return [name, lines.join('\n')] as const;
  });
  return new Map(marked);
}
