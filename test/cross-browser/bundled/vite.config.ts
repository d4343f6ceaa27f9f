import { defineConfig } from 'vite';
import { GUIDES } from '../../../src/tools/build/outputs.js';
import { rahnuma } from '../../../src/vite/plugin.js';

/** A site that bundles the widget as the package has it: guides are modules, loaded by `import()`. */
export default defineConfig({
  plugins: [rahnuma({ guides: GUIDES.map((folder) => `../../../${folder}`), loadBy: 'import' })],
  base: './',
  logLevel: 'warn',
  build: {
    target: 'es2022',
    emptyOutDir: true,
    rolldownOptions: { input: ['guide.html', 'launcher.html'] },
  },
});
