import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Copies these files into the output, or into a folder of it, unchanged. */
export function files(folder: string, names: readonly string[], into = ''): Plugin {
  return {
    name: 'files',
    generateBundle() {
      for (const name of names) {
        const source = readFileSync(join(folder, name));
        this.emitFile({ type: 'asset', fileName: `${into}${name}`, source });
      }
    },
  };
}
