import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { InterfaceText } from '../../model/interface-text.js';
import type { GuideFiles, InterfaceTexts } from './guide-files.js';
import { interfaceFile } from '../format/interface-file.js';

/** Reads the YAML files of a guide's folder. Throws where the folder cannot be read. */
export function readFolder(folder: string): GuideFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
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
