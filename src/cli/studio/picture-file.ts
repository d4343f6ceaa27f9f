import { extname } from 'node:path';
import type { PageFile } from './page-files.js';

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};

/** A picture that the texts of the guide show, at its address in the preview. */
export function pictureFile(
  path: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): PageFile | undefined {
  const content = pictures.get(path.replace('/pictures/', ''));
  const type = TYPES[extname(path)];
  return content && type !== undefined ? { type, content } : undefined;
}
