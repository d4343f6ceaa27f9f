import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputName } from '../../src/tools/build/outputs.js';

/** Where `npm test` says that all outputs are built, each in the folder of its name. */
export const BUILT = 'RAHNUMA_BUILT';

/**
 * Puts one output of `npm run build` into a folder. A run of all tests builds them once. A test that is run alone builds what it needs, in a
 * process of its own: the test runner's environment changes the output.
 */
export function buildOutput(name: OutputName | 'site', folder: string): void {
  const built = process.env[BUILT];
  if (built !== undefined) return cpSync(join(built, name), folder, { recursive: true });
  execFileSync('npx', ['tsx', 'src/tools/build/build.ts', name, folder], {
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
