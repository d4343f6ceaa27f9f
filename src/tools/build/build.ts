import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { siteScripts } from '../../cli/site/site-scripts.js';
import { writeFiles } from '../../cli/write-files.js';
import { ourSite } from '../site/our-site.js';
import { OUTPUTS, type OutputName } from './outputs.js';

/** `tsx src/tools/build/build.ts [output] [folder]`: builds all outputs into `dist/`, or one into a folder. */
const [wanted, folder] = process.argv.slice(2);
const SITE = 'site';
const names = [...Object.keys(OUTPUTS), SITE] as const;
if (wanted !== undefined && !names.includes(wanted)) {
  throw new Error(`There is no output “${wanted}”. Use one of: ${names.join(', ')}`);
}
for (const name of names) {
  if (wanted !== undefined && name !== wanted) continue;
  const out = folder ?? `dist/${name}`;
  if (name === SITE) await writeSite(out);
  else await buildOutput(name as OutputName, out);
}

async function buildOutput(name: OutputName, out: string): Promise<void> {
  for (const config of OUTPUTS[name](out)) {
    await build({
      ...config,
      configFile: false,
      base: './',
      logLevel: 'warn',
      build: { target: 'es2022', reportCompressedSize: false, ...config.build },
    });
  }
  if (name === 'lib') writeTypes(out);
}

/** The types of the package's modules, beside them. */
function writeTypes(out: string): void {
  const command = ['tsc', '-p', 'src/tsconfig.package.json', '--outDir', out];
  execFileSync('npx', command, { stdio: 'inherit' });
}

/** The stand-alone site, with scripts of its own build. */
async function writeSite(out: string): Promise<void> {
  const built = mkdtempSync(join(tmpdir(), 'rahnuma-pages-'));
  try {
    await buildOutput('pages', built);
    const scripts = siteScripts([built]);
    if (!scripts) throw new Error(`There is no script of the pages in ${built}`);
    rmSync(out, { recursive: true, force: true });
    if (!writeFiles(out, await ourSite(scripts), () => undefined)) process.exitCode = 1;
  } finally {
    rmSync(built, { recursive: true });
  }
}
