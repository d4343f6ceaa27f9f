import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { InterfaceText } from '../../model/text/interface-text.js';
import { isPicture } from '../pictures/guide-pictures.js';
import type { GuideFiles, InterfaceTexts } from './guide-files.js';
import { interfaceFile } from '../format/interface-file.js';

/**
 * Reads the YAML files of a guide's folder, and of `text` in it, with what is kept of its translations, and the files in `pictures`.
 * What cannot be read is left out, for the check to miss it: so
 * are folders and pipes that are called like a file. An editor's lock beside a file, such as `.#guide.yaml`, is none of the
 * guide's.
 */
export function readFolder(folder: string): GuideFiles {
  const names = [
    ...namesIn(folder),
    ...namesIn(join(folder, 'text')).map((name) => `text/${name}`),
    ...namesIn(join(folder, 'pictures'), IS_PICTURE).map((name) => `pictures/${name}`),
  ];
  return new Map(
    names.sort().flatMap((name): [string, string][] => {
      const content = read(join(folder, name), isPicture(name) ? 'base64' : 'utf8');
      return content === undefined ? [] : [[name, content]];
    }),
  );
}

const IS_AUTHORED = /\.(ya?ml|source-hashes\.json)$/;
const IS_PICTURE = /\.(svg|png|webp|jpe?g)$/i;

const namesIn = (folder: string, wanted = IS_AUTHORED): string[] =>
  (attempt(() => readdirSync(folder)) ?? []).filter(
    (name) => wanted.test(name) && !name.startsWith('.'),
  );

/** The content of a file. What is no file is not opened: a pipe would be waited for without end. */
const read = (path: string, encoding: 'utf8' | 'base64'): string | undefined =>
  attempt(() => (statSync(path).isFile() ? readFileSync(path, encoding) : undefined));

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** The interface's words that the package brings, by locale. */
export function readInterfaceTexts(
  folder = fileURLToPath(new URL(/* @vite-ignore */ '../../guides/interface', import.meta.url)),
): InterfaceTexts {
  const texts = [...readFolder(folder)].map(([name, content]): [string, InterfaceText] => [
    name.replace('.yaml', ''),
    v.parse(interfaceFile, parse(content)),
  ]);
  return new Map(texts);
}
