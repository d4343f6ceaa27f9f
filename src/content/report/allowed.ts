import { FINDING_CODES, type Finding } from '../../model/finding.js';
import type { GuideFiles } from '../read/guide-files.js';

/**
 * Whether an author says in place that something stands as it should, and why: `# allow bare-number: the port of the box`, at the end of the
 * line or on the one above. So may be said of warnings, and of numbers; nothing else that is an error.
 */
export function isAllowed({ code, file, line }: Finding, files: GuideFiles): boolean {
  if (code !== 'bare-number' && FINDING_CODES[code] === 'error') return false;
  const lines = (files.get(file) ?? '').split('\n');
  const above = lines[line - 2] ?? '';
  const places = [lines[line - 1] ?? '', /^\s*#/.test(above) ? above : ''];
  return places.some((words) => ALLOWED.exec(words)?.[1] === code);
}

const ALLOWED = /#\s*allow ([a-z-]+):\s*\S/;
