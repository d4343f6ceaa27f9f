import { execFileSync } from 'node:child_process';
import type { OutputName } from '../../src/tools/build/outputs.js';

/** Builds one output as `npm run build` does. It needs a process of its own: the test runner's environment changes the output. */
export function buildOutput(name: OutputName | 'site', folder: string): void {
  execFileSync('npx', ['tsx', 'src/tools/build/build.ts', name, folder], {
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
