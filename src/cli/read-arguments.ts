import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';

type Arguments<T> =
  | { readonly folders: readonly string[]; readonly options: T }
  /** Why nothing can be done, in one line. */
  | { readonly fault: string };

/** The folders of guides that a command names, and its options, each with what it is unless said. */
export function readArguments<T extends Record<string, string>>(
  args: readonly string[],
  defaults: T,
): Arguments<T> {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      name,
      { type: 'string' as const, default: value },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(defaults, token.name))
      return { fault: `There is no option “${token.rawName}”.` };
    if (!token.value) return { fault: `${token.rawName} needs a value.` };
  }
  if (positionals.length === 0) return { fault: 'Name the folder of at least one guide.' };
  const missing = positionals.find((folder) => !isFolder(folder));
  if (missing !== undefined) return { fault: `There is no folder “${missing}”.` };
  return { folders: positionals, options: values as T };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
