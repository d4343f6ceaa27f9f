import { minify } from '@swc/core';
import type { Plugin } from 'vite';

/**
 * Makes minified code smaller still. Only templates and styles have lines by now; to both, a break and an indent are one
 * space. A second minifier finds half a kilobyte, compressed, that the first leaves.
 */
export function smaller(): Plugin {
  return {
    name: 'smaller',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const code = chunk.code.replace(/\n +/g, ' ');
        chunk.code = (await minify(code, { module: true, compress: { passes: 3 } })).code;
      }
    },
  };
}
