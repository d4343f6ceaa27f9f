import type { DataPath } from '../../model/data-path.js';
import type { Steps } from '../../model/steps.js';
import { MOST_OF_A_PART } from './limits.js';
import type { Reporter } from '../reporter.js';

/** Tells where a part of a compiled guide holds more than what reads it from outside takes. */
export function* checkPartSize(part: object, reporter: Reporter): Steps<void> {
  let values = 0;
  let letters = 0;
  let deepest: DataPath = [];
  const left: { readonly group: object; readonly path: DataPath }[] = [{ group: part, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    yield;
    const { group, path } = next;
    if (path.length > deepest.length) deepest = path;
    const isList = Array.isArray(group);
    for (const [key, value] of Object.entries(group) as [string, unknown][]) {
      values += 1;
      if (!isList) letters += key.length;
      if (typeof value === 'string') letters += value.length;
      if (typeof value !== 'object' || value === null) continue;
      left.push({ group: value, path: [...path, isList ? Number(key) : key] });
    }
  }
  const counts = { values, letters, levels: deepest.length };
  for (const what of Object.keys(counts) as (keyof typeof counts)[]) {
    if (counts[what] <= MOST_OF_A_PART[what]) continue;
    reporter.add('too-large', what === 'levels' ? deepest : [], ...tooLarge(what));
  }
}

/** The message and the fix where a part has too much of something. */
export const tooLarge = (what: keyof typeof MOST_OF_A_PART): [message: string, fix: string] => [
  `The data has more than ${MOST_OF_A_PART[what]} ${what}`,
  'Make the guide smaller, or several of it',
];
