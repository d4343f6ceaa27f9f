import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.js';
import { ensureFirefox } from './ensure-firefox.js';

/** `npm test`: every check and every test, even after a failure. Ends with a line `N passed, N failed`. */

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const CHECKS = {
  types: ['tsc'],
  'types of the tests': ['tsc', '-p', 'test'],
  'types of the docs': ['tsc', '-p', 'docs'],
  lint: ['eslint', '.'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  budgets: ['tsx', 'test/budgets/check-budgets.ts'],
  guides: ['tsx', 'src/tools/check-guides.ts'],
};

/** Real sites with the packed package: each of their checks counts. */
const HOSTS = ['tsx', 'test/hosts/run-hosts.ts', '--ci'];

const run = (command: readonly string[]): boolean =>
  spawnSync('npx', [...command], { stdio: 'inherit' }).status === 0;

function check(name: string, command: readonly string[]): Counts {
  console.log(`\n▸ ${name}: ${command.join(' ')}`);
  const passed = run(command);
  console.log(passed ? `✓ ${name}` : `✗ ${name}`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
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
const counts = [
  ...Object.entries(CHECKS).map(([name, command]) => check(name, command)),
  runTests(),
  count('hosts', HOSTS),
];
const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
