import { timeCheck } from './time-check.js';
import { timeEngine } from './time-engine.js';

/** One measurement in a process of its own: `scale-task.ts check|engine <nodes> <facts>` prints its times as JSON. */

const [, , task, nodes, facts] = process.argv;
const time = task === 'check' ? timeCheck : timeEngine;
console.log(JSON.stringify(time(Number(nodes), Number(facts))));
