import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Copies these files into the output unchanged. */
export function files(folder: string, names: readonly string[]): Plugin {
  return {
    name: 'files',
    generateBundle() {
      for (const fileName of names) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, fileName)) });
      }
    },
  };
}
