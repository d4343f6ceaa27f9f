import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { rahnuma } from './support.js';

/** Runs the command as a person would. */
function asProcess(...args: string[]) {
  const command = ['--import', 'tsx', 'src/cli/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a command with nearly its name is told in two lines', () => {
  const { status, stdout, stderr } = asProcess('chek', 'my-guide');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('There is no command “chek”. Did you mean “check”?');
  expect(stderr.trim().split('\n')).toHaveLength(2);
});

describe('rahnuma --help', () => {
  test.each([[[]], [['--help']], [['-h']]])('lists every command: %j', (args) => {
    const { status, stdout, stderr } = asProcess(...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const { name } of COMMANDS) expect(stdout).toContain(`rahnuma ${name} `);
    expect(stdout).toContain('Exit codes: 0');
  });

  test.each(COMMANDS)('rahnuma $name --help explains each option', async ({ name, options }) => {
    const { status, stdout, stderr } = await rahnuma(name, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const [option, { help }] of Object.entries(options)) {
      expect(stdout).toContain(`--${option}`);
      expect(stdout).toContain(help);
    }
  });
});
