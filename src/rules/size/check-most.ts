import type { DataPath } from '../../model/data-path.js';
import { MOST } from './limits.js';
import type { Reporter } from '../reporter.js';

/** Tells of one thing in a guide that is too large. */
export function checkMost(
  what: keyof typeof MOST,
  count: number,
  path: DataPath,
  reporter: Reporter,
): void {
  const most = MOST[what];
  if (count <= most) return;
  const message = `The ${what} are ${count}; they may be ${most}`;
  reporter.add('too-large', path, message, 'Use fewer');
}
