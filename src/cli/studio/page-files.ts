import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly content: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The files of the studio's page by address. Nothing else is ever sent. Throws where they are not there. */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.flatMap((name): [string, PageFile][] => {
    const type = TYPES[extname(name)];
    if (type === undefined) return [];
    const content = readFileSync(join(folder, name));
    return [[`/${name.replaceAll('\\', '/')}`, { type, content }]];
  });
  const all = new Map(files);
  const index = all.get('/index.html');
  if (!index) throw new Error(`There is no index.html in ${folder}`);
  return all.set('/', index);
}
