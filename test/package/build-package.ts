import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildOutput } from '../support/build-output.js';

const run = promisify(execFile);

export const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly bin: { readonly rahnuma: string };
  readonly customElements: string;
  readonly 'web-types': string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Packs what `npm run build` makes of the package, without the script-tag files and the studio. Gives the packed file back. */
export async function packInto(folder: string): Promise<string> {
  const lib = join(folder, 'source/dist/lib');
  mkdirSync(lib, { recursive: true });
  for (const name of ['package.json', 'README.md', 'LICENSE']) {
    cpSync(name, join(folder, 'source', name));
  }
  buildOutput('lib', lib);
  buildOutput('pages', join(folder, 'source/dist/pages'));
  const options = ['pack', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', options, { cwd: join(folder, 'source') });
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  return join(folder, packed?.filename ?? '');
}

/**
 * A folder in which somebody has installed the packed package and these packages of theirs. What ours does not name as its
 * dependency is not there, which a package manager that is strict about it sees to as well.
 */
export function installInto(folder: string, tarball: string, others: readonly string[]): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'rahnuma'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'rahnuma'), '--strip-components=1']);
  for (const name of [...Object.keys(packageJson.dependencies), ...others]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
}

/** The modules of the package that others import and that are not there. */
export function missingImports(lib: string): string[] {
  const imported = /^(?:import|export)\b[^"'`]*"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm;
  return readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const imports = [...readFileSync(join(lib, name), 'utf8').matchAll(imported)];
      return imports.map((match) => join(lib, dirname(name), match[1] ?? match[2] ?? ''));
    })
    .filter((file) => !existsSync(file));
}

/** Runs a module in the folder where the package is installed, and gives back what it prints as JSON. */
export async function printedIn<T>(folder: string, script: string): Promise<T> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
  });
  return JSON.parse(stdout) as T;
}
