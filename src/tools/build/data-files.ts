import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const IS_DATA = /\.(yaml|svg|png|webp|jpe?g|schema\.json)$/i;

/** What the package holds beside its modules, seen from `folder`: the built-in guides with their pictures, and the schemas for authors. */
export function dataFiles(folder: string): string[] {
  return ['guides', 'content/schema'].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
      .filter((file) => IS_DATA.test(file))
      .map((file) => `${name}/${file}`),
  );
}
