import { didYouMean } from '../content/report/suggest.js';
import type { ExitCode } from './command.js';
import { COMMANDS } from './commands.js';
import { readArguments } from './read-arguments.js';
import { usageOf, usageOfAll } from './usage.js';

const HELP = ['--help', '-h'];

/** Runs a command of `rahnuma`, or says how to use it. */
export function run(name: string, args: readonly string[]): ExitCode | Promise<ExitCode> {
  if (HELP.includes(name)) return say('stdout', usageOfAll(COMMANDS), 0);
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    const advice = didYouMean(
      name,
      COMMANDS.map((one) => one.name),
    );
    return say(
      'stderr',
      `There is no command “${name}”. ${advice}\nrahnuma --help explains each.\n`,
      2,
    );
  }
  if (args.some((arg) => HELP.includes(arg))) return say('stdout', usageOf(command), 0);
  const read = readArguments(command, args);
  return 'fault' in read ? say('stderr', `${read.fault}\n`, 2) : command.run(read.asked);
}

function say(where: 'stdout' | 'stderr', text: string, code: ExitCode): ExitCode {
  process[where].write(text);
  return code;
}
