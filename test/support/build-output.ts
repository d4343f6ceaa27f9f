import { execFileSync } from 'node:child_process';

/** Builds one of the outputs into a folder, as `npm run build` does: a test runner's environment would make another. */
export function buildOutput(mode: 'site' | 'embed' | 'lib', folder: string): void {
  execFileSync('npx', ['vite', 'build', '--mode', mode, '--outDir', folder], {
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
