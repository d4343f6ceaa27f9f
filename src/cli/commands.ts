import { build } from './build.js';
import { check } from './check.js';
import type { Command } from './command.js';
import { due } from './due.js';
import { init } from './init.js';
import { map } from './map.js';
import { paths } from './paths.js';
import { site } from './site.js';
import { studio } from './studio.js';
import { texts } from './texts.js';

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
