import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './pack.js';

const SITES = join(import.meta.dirname, '..');
const QUIET = ['--no-audit', '--no-fund', '--prefer-offline'];

/** A site in a folder of its own, with the package installed. */
export interface PreparedSite {
  /** Remove it when done. */
  readonly folder: string;
  /** Installs, builds, and returns the folder to serve. */
  build(): string;
}

/**
 * Copies a site out of the repository, so that it cannot resolve the repository's own modules, and installs the tarball as an
 * embedder would. A site without a build gets the script-tag files in its folder `rahnuma/`.
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

/** Leaves out what an earlier build in the repository has left behind. */
const isSource = (path: string): boolean => !/[\\/](node_modules|dist)$/.test(path);
