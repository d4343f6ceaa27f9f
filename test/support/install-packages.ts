import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian’s packages and says so; `false` where that cannot be done. */
export function installPackages(program: string, packages: readonly string[]): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`No ${program} found. Installing Debian’s packages: ${packages.join(', ')}`);
  runQuietly('apt-get', ['update', '-qq']);
  runQuietly('apt-get', ['install', '-y', '-qq', ...packages]);
  return true;
}

/** Runs a command of which only the errors are shown. */
export function runQuietly(command: string, args: readonly string[]): void {
  spawnSync(command, [...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
