import { build } from './build.js';
import { check } from './check.js';
import type { Command } from './command.js';

/** The commands of `rahnuma`, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [check, build];
