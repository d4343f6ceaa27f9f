import { statSync } from 'node:fs';

/** Why these cannot be the folders of guides, in one line. */
export function foldersFault(names: readonly string[]): string | undefined {
  if (names.length === 0) return 'Name the folder of at least one guide.';
  const missing = names.find((name) => !isFolder(name));
  return missing === undefined ? undefined : `There is no folder “${missing}”.`;
}

/** The same for a command that takes the folder of one guide. */
export const folderFault = (names: readonly string[]): string | undefined =>
  names.length === 1 ? foldersFault(names) : 'Name the folder of one guide.';

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
