import type { Plugin } from 'vite';
import { GUIDE_PREFIX } from '../../vite/guide-modules.js';

/** Makes a built-in guide a separate module of the package, for pages that need no other. */
export function guideEntry(id: string): Plugin {
  return {
    name: 'guide-entry',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: `${GUIDE_PREFIX}${id}`,
        fileName: `guides/${id}.js`,
        preserveSignature: 'strict',
      });
      this.emitFile({
        type: 'asset',
        fileName: `guides/${id}.d.ts`,
        source: `import type { LoadableGuide } from "../model/loadable-guide.js";\ndeclare const guide: LoadableGuide;\nexport default guide;\n`,
      });
    },
  };
}
