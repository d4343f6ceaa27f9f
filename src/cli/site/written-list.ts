import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { attempt } from './attempt.js';

/** Where a folder says which of its files a build wrote. Hosts and their tools take it for none of the site’s. */
export const LIST = '.rahnuma-files.json';

/** By the place of each file: what it may hold while it is as a build wrote it. During a build that is the old or the new content. */
export type WrittenList = ReadonlyMap<string, readonly string[]>;

const list = v.strictObject({
  about: v.string(),
  files: v.record(v.string(), v.array(v.string())),
});

const ABOUT =
  'Files that “rahnuma site” wrote here. The next build removes those that it no longer writes.';

/** What stands for the content of a file. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);

/** Those that an earlier build wrote into a folder; `undefined` where its list is none. */
export function readList(folder: string): WrittenList | undefined {
  const file = join(folder, LIST);
  if (!existsSync(file)) return new Map();
  const read = attempt(() => v.parse(list, JSON.parse(readFileSync(file, 'utf8'))));
  return read && new Map(Object.entries(read.files));
}

export const listFile = (files: WrittenList): string =>
  `${JSON.stringify({ about: ABOUT, files: Object.fromEntries(files) }, null, 1)}\n`;
