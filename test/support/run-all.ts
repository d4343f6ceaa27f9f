import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BUILT } from './build-output.js';
import { ensureBrowser } from './ensure-browser.js';
import { ensureFirefox } from './ensure-firefox.js';
import { ensureNginx } from './ensure-nginx.js';

/** `npm test`: builds, then every check and every test, even after a failure. Ends with a line `N passed, N failed`. */

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const CHECKS = {
  lint: ['eslint', '.'],
  types: ['tsc'],
  'types of the service worker': ['tsc', '-p', 'src/pages/offline/worker'],
  'types of the tests': ['tsc', '-p', 'test'],
  'types of the docs': ['tsc', '-p', 'docs'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  budgets: ['tsx', 'test/budgets/check-budgets.ts'],
  guides: ['tsx', 'src/tools/check-guides.ts'],
};

/** Real sites with the packed package: each of their checks counts. */
const HOSTS = ['tsx', 'test/hosts/run-hosts.ts', '--ci'];

const run = (command: readonly string[]): boolean =>
  spawnSync('npx', [...command], { stdio: 'inherit' }).status === 0;

/** Runs a check; what it prints comes out in one piece when it ends. */
function check(name: string, command: readonly string[]): Promise<Counts> {
  const child = spawn('npx', [...command], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const passed = status === 0;
      console.log(`\n▸ ${name}: ${command.join(' ')}\n${printed}${passed ? '✓' : '✗'} ${name}`);
      resolve(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    });
  });
}

/** All checks, as many at a time as the machine has processors. */
async function checkAll(): Promise<Counts[]> {
  const waiting = Object.entries(CHECKS);
  const counts: Counts[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      counts.push(await check(...next));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return counts;
}

/** The tests. A run that crashes before it can count, or that finds no test, counts as one failure. */
function runTests(): Counts {
  console.log('\n▸ tests: vitest run');
  const folder = mkdtempSync(join(tmpdir(), 'rahnuma-'));
  const file = join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const succeeded = run(['vitest', 'run', ...reporters]);
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
      readFileSync(file, 'utf8'),
    ) as { numPassedTests: number; numFailedTests: number };
    return { passed, failed: succeeded || failed > 0 ? failed : 1 };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A command that ends with a line `N passed, N failed`. */
function count(name: string, command: readonly string[]): Counts {
  console.log(`\n▸ ${name}: ${command.join(' ')}`);
  const { status, stdout } = spawnSync('npx', [...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  console.log(stdout);
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed\s*$/.exec(stdout) ?? [];
  const counts = { passed: Number(passed), failed: Number(failed) };
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

ensureBrowser();
ensureFirefox();
ensureNginx();
const built = await check('build', ['tsx', 'src/tools/build/build.ts']);
process.env[BUILT] = resolve('dist');
const counts = [built, ...(await checkAll()), runTests(), count('hosts', HOSTS)];
const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
