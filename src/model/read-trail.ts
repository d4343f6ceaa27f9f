import type { Entry, Trail } from './trail.js';

/**
 * The entries in data that may be anything, such as a trail kept by another version. What is no entry is left out. An entry
 * whose time cannot be read has the time 0.
 */
export const readTrail = (data: unknown): Trail =>
  Array.isArray(data) ? data.flatMap((each: unknown) => readEntry(each)) : [];

function readEntry(data: unknown): Entry[] {
  if (typeof data !== 'object' || data === null) return [];
  const { node, answer, at } = data as Partial<Record<keyof Entry, unknown>>;
  if (typeof node !== 'string' || typeof answer !== 'string') return [];
  return [{ node: node as Entry['node'], answer, at: Number.isFinite(at) ? (at as number) : 0 }];
}
