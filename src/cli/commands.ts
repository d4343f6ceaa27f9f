import { build } from './commands/build.js';
import { check } from './commands/check.js';
import type { Command } from './command.js';
import { due } from './commands/due.js';
import { init } from './commands/init.js';
import { map } from './commands/map.js';
import { paths } from './commands/paths.js';
import { site } from './commands/site.js';
import { studio } from './commands/studio.js';
import { texts } from './commands/texts.js';

/** The commands of `rahnuma`, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  init,
  check,
  studio,
  texts,
  due,
  map,
  paths,
  build,
  site,
];
