import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './pack.js';

const SITES = join(import.meta.dirname, '..');
const QUIET = ['--no-audit', '--no-fund', '--prefer-offline'];

/** A site in a folder of its own, with the package installed. */
export interface PreparedSite {
  /** To be removed when done. */
  readonly folder: string;
  /** Installs, builds, and gives back the folder to serve. */
  build(): string;
}

/**
 * Copies a site out of the repository, so that nothing of the repository's own modules can be found from it, and installs
 * the tarball into it as an embedder would. A site without a build has the script-tag files put beside it, in `rahnuma/`.
 */
export function prepareSite(name: string, tarball: string): PreparedSite {
  const folder = mkdtempSync(join(tmpdir(), `rahnuma-host-${name}-`));
  cpSync(join(SITES, name), folder, { recursive: true, filter: isSource });
  return {
    folder,
    build: () => {
      const manifest = join(folder, 'package.json');
      if (existsSync(manifest)) run('npm', ['ci', ...QUIET], folder);
      else writeFileSync(manifest, '{ "private": true }');
      run('npm', ['install', '--no-save', ...QUIET, tarball], folder);
      const { scripts = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
      if (scripts.build === undefined) {
        cpSync(join(folder, 'node_modules/rahnuma/dist/embed'), join(folder, 'rahnuma'), {
          recursive: true,
        });
        return folder;
      }
      run('npm', ['run', 'build'], folder);
      return join(folder, 'dist');
    },
  };
}

interface Manifest {
  readonly scripts?: { readonly build?: string };
}

/** What a build in the repository may have left behind is not part of the site. */
const isSource = (path: string): boolean => !/[\\/](node_modules|dist)$/.test(path);
