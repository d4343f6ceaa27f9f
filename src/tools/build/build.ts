import { build } from 'vite';
import { OUTPUTS, type OutputName } from './outputs.js';

/** `tsx src/tools/build/build.ts [output] [folder]`: builds all outputs into `dist/`, or one into a folder. */
const [wanted, folder] = process.argv.slice(2);
const names = Object.keys(OUTPUTS) as OutputName[];
if (wanted !== undefined && !(names as string[]).includes(wanted)) {
  throw new Error(`There is no output “${wanted}”. Use one of: ${names.join(', ')}`);
}
for (const name of names) {
  if (wanted !== undefined && name !== wanted) continue;
  for (const config of OUTPUTS[name](folder ?? `dist/${name}`)) {
    await build({
      ...config,
      configFile: false,
      base: './',
      logLevel: 'warn',
      build: { target: 'es2022', reportCompressedSize: false, ...config.build },
    });
  }
}
