import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a program is: the first of these files that exists, else what the first of these commands starts. */
export function findProgram(
  files: readonly (string | undefined)[],
  commands: readonly string[],
): string | undefined {
  const places = [...files, ...commands.map(onPath)];
  return places.find((place) => place !== undefined && existsSync(place));
}

function onPath(command: string): string | undefined {
  try {
    const found = execFileSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
    return found.trim() || undefined;
  } catch {
    return undefined;
  }
}
