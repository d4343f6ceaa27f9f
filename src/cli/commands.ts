import { build } from './build.js';
import { check } from './check.js';
import { due } from './due.js';
import type { Command } from './command.js';
import { init } from './init.js';
import { texts } from './texts.js';

/** The commands of `rahnuma`, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [init, check, texts, due, build];
