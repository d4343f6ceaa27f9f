import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildOutput } from '../../support/build-output.js';
import { serve } from '../../support/serve.js';

/**
 * Builds what these tests visit and serves it: `/site/`, the script-tag files in `/embed/`, a bundler’s output in `/bundled/`,
 * and beside them the pages in `test/cross-browser/pages`.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'rahnuma-browsers-'));
  buildOutput('site', join(folder, 'site'));
  buildOutput('embed', join(folder, 'embed'));
  buildBundled(join(folder, 'bundled'));
  cpSync('test/cross-browser/pages', folder, { recursive: true });
  const server = await serve(folder);
  project.provide('origin', server.origin);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
}

/** Like `buildOutput`, in a process of its own. */
function buildBundled(folder: string): void {
  execFileSync('npx', ['vite', 'build', 'test/cross-browser/bundled', '--outDir', folder], {
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The origin of the site that these tests visit. */
    readonly origin: string;
  }
}
