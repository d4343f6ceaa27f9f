import type * as v from 'valibot';
import type { DataPath } from '../../model/data-path.js';

export type Container = Record<string | number, unknown>;

/** What there may be thousands of in some data. */
export interface Many {
  /** The lists or groups in which they stand; `*` is every key. */
  readonly path: readonly string[];
  /** The schema of each. */
  readonly schema: v.GenericSchema<unknown, unknown>;
}

/** One list or group, and what was taken out of it, by key. */
export interface TakenOut {
  readonly schema: Many['schema'];
  readonly path: DataPath;
  readonly items: readonly (readonly [key: string | number, item: unknown])[];
}

/**
 * Takes the many out of data, so that the rest can be held against its schema at once. The first stays in each list, which may have
 * to have one.
 */
export function takeOut(data: unknown, { path, schema }: Many): TakenOut[] {
  return matches(data, path).map((at) => {
    const group = valueAt(data, at) as Container;
    const keys = Array.isArray(group) ? [...group.keys()] : Object.keys(group);
    const taken = Array.isArray(group) ? keys.slice(1) : keys;
    const items = taken.map((key) => [key, group[key]] as const);
    if (Array.isArray(group)) group.length = Math.min(1, group.length);
    else for (const key of taken) Reflect.deleteProperty(group, key);
    return { path: at, items, schema };
  });
}

/** The places of lists and groups at a path. */
function matches(data: unknown, [key, ...rest]: readonly string[], at: DataPath = []): DataPath[] {
  if (typeof data !== 'object' || data === null) return [];
  if (key === undefined) return [at];
  const group = data as Container;
  const keys = key === '*' ? Object.keys(group) : [key];
  return keys
    .filter((each) => Object.hasOwn(group, each))
    .flatMap((each) =>
      matches(group[each], rest, [...at, Array.isArray(data) ? Number(each) : each]),
    );
}

/** What stands at a path that is there. */
export const valueAt = (data: unknown, path: DataPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Container)[key], data);
