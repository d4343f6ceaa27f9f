import type { FilePlace } from '../../cli/studio/studio-state.js';

/**
 * The address that opens a file in an editor, by the pattern of that editor.
 *
 * @param folder the folder of the guide as a path with slashes, the first before everything
 */
export function editorAddress(
  pattern: string,
  folder: string,
  { file, line, column }: FilePlace,
): string {
  const path = encodeURI(`${folder}/${file}`).replace(/[?#]/g, encodeURIComponent);
  const values: Readonly<Record<string, string>> = {
    '{file}': path,
    '{line}': String(line),
    '{column}': String(column),
  };
  return pattern.replace(/\{(file|line|column)\}/g, (name) => values[name] ?? name);
}
