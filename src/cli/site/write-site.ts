import { writeFiles } from '../write-files.js';
import { removeWritten } from './remove-written.js';
import { digestOf, LIST, listFile, readList, type WrittenList } from './written-list.js';

type Content = string | Uint8Array;

/**
 * Writes the files of a site into a folder, and removes those of an earlier build that are no longer among them. Files of others stay as
 * they are. Prints how many there are, or why they cannot be written.
 *
 * While they are written, the list holds the old ones and the new ones: where a build is broken off, the next one knows both.
 */
export function writeSite(folder: string, files: ReadonlyMap<string, Content>): boolean {
  const before = readList(folder);
  const after: WrittenList = new Map([...files].map(([name, each]) => [name, [digestOf(each)]]));
  const both = new Map(before);
  for (const [name, digests] of after) both.set(name, [...(before?.get(name) ?? []), ...digests]);
  const write = (all: ReadonlyMap<string, Content>) => writeFiles(folder, all, () => undefined);
  if (!write(new Map([[LIST, listFile(both)]])) || !write(files)) return false;

  // Where a disk takes capitals and small letters for the same, an old name may be that of a new file.
  const kept = new Set([...files.keys()].map((name) => name.toLowerCase()));
  const gone = [...(before ?? [])].filter(([name]) => !kept.has(name.toLowerCase()));
  const removed = removeWritten(folder, new Map(gone));
  if (!write(new Map([[LIST, listFile(after)]]))) return false;
  const told = removed.length === 0 ? '' : `, ${removed.length} of an earlier build removed`;
  process.stdout.write(`${folder}: ${files.size} files${told}\n`);
  if (before === undefined) {
    process.stderr.write(
      `${folder}/${LIST} cannot be read, so that nothing of an earlier build was removed. It was written anew.\n`,
    );
  }
  return true;
}
