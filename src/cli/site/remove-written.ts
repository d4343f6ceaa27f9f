import { lstatSync, readFileSync, realpathSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { attempt } from './attempt.js';
import { digestOf, type WrittenList } from './written-list.js';

/**
 * Removes files that an earlier build wrote, and the folders that are empty then. What somebody has changed since, or put in their
 * place, stays; so does what a link leads to.
 *
 * @returns the places of those that were removed
 */
export function removeWritten(folder: string, files: WrittenList): string[] {
  const root = attempt(() => realpathSync(folder));
  if (root === undefined) return [];
  const removed = [...files].filter(
    ([name, digests]) => isWithin(name) && isAsWritten(root, name, digests) && remove(root, name),
  );
  return removed.map(([name]) => name);
}

/** Whether it is the place of a file below a folder, written in one way only: no list leads anywhere else. */
const isWithin = (name: string): boolean =>
  name === posix.normalize(name) && !/^(\.\.)?(\/|$)|^[a-z]:|\\|\/$/i.test(name);

function isAsWritten(root: string, name: string, digests: readonly string[]): boolean {
  const file = join(root, name);
  return (
    attempt(
      () =>
        realpathSync(dirname(file)) === dirname(file) &&
        lstatSync(file).isFile() &&
        digests.includes(digestOf(readFileSync(file))),
    ) ?? false
  );
}

function remove(root: string, name: string): boolean {
  if (attempt(() => (unlinkSync(join(root, name)), true)) !== true) return false;
  for (let up = dirname(name); up !== '.'; up = dirname(up)) {
    // One that is not empty is not removed.
    if (attempt(() => (rmdirSync(join(root, up)), true)) !== true) break;
  }
  return true;
}
