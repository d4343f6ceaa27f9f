import type { DataPath } from '../../model/data-path.js';

/** What stands at `path`; `undefined` where nothing does. */
export const valueAt = (data: unknown, path: DataPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );

/** `path` up to the first words on it: what stands inside these, the author has not written as data. */
export function upToWords(data: unknown, path: DataPath): DataPath {
  for (let length = 0; length < path.length; length += 1) {
    if (typeof valueAt(data, path.slice(0, length)) === 'string') return path.slice(0, length);
  }
  return path;
}
