import type { DataPath } from '../../model/data-path.js';
import { hiddenInLabel } from './hidden-signs.js';
import type { Reporter } from '../reporter.js';

/** Tells of a label with a sign in it that nobody sees. */
export function checkLabel(words: string, path: DataPath, reporter: Reporter): void {
  const hidden = hiddenInLabel(words);
  if (hidden === undefined) return;
  const message = `The label holds the sign ${hidden}, which nobody sees`;
  reporter.add('hidden-character', path, message, 'Write it anew, without it');
}
