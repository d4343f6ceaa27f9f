import { execFileSync } from 'node:child_process';

/** Builds one of the outputs into a folder, as `npm run build` does: a test runner's environment would make another. */
export function buildOutput(name: 'site' | 'embed' | 'lib', folder: string): void {
  execFileSync('npx', ['tsx', 'src/tools/build/build.ts', name, folder], {
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
