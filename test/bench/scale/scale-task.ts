import { timeCheck } from './time-check.js';
import { timeEngine } from './time-engine.js';
import { timeSite } from './time-site.js';

/** One measurement in a process of its own: `scale-task.ts check|engine|site <nodes> <facts>` prints its times as JSON. */

const [, , task, nodes, facts] = process.argv;
const TASKS = { check: timeCheck, engine: timeEngine, site: timeSite } as const;
const time = TASKS[task as keyof typeof TASKS];
console.log(JSON.stringify(time(Number(nodes), Number(facts))));
