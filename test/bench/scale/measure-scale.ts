import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { EngineTimes } from './time-engine.js';
import type { SiteTimes } from './time-site.js';

/** A guide of this size, and how long it takes; what took longer than {@link LIMIT} is left out. */
export interface Scale {
  readonly nodes: number;
  readonly facts: number;
  readonly check: number | 'refused' | undefined;
  readonly engine: EngineTimes | undefined;
}

/** Seconds that one measurement may take. */
export const LIMIT = 120;

const SIZES = [
  { nodes: 100, facts: 0 },
  { nodes: 1000, facts: 0 },
  { nodes: 1000, facts: 12 },
  { nodes: 5000, facts: 0 },
  { nodes: 10_000, facts: 0 },
];

/** A guide with more nodes is refused, so that no page is held up by it. The engine alone takes more. */
const MOST_NODES = 5000;

/** How long a site of a large guide takes. */
export function measureSite(): SiteTimes {
  const times = inProcess('site', 1000, 12);
  if (!times) throw new Error(`A site took longer than ${LIMIT} s.`);
  return times;
}

interface Times {
  readonly site: SiteTimes;
  readonly check: { readonly check: number };
  readonly engine: EngineTimes;
}

/** Checks and walks generated guides of several sizes, each in a process that is ended where it takes too long. */
export const measureScale = (): Scale[] =>
  SIZES.map(({ nodes, facts }) => ({
    nodes,
    facts,
    check: nodes > MOST_NODES ? 'refused' : inProcess('check', nodes, facts)?.check,
    engine: inProcess('engine', nodes, facts),
  }));

function inProcess<K extends keyof Times>(
  task: K,
  nodes: number,
  facts: number,
): Times[K] | undefined {
  const file = join(import.meta.dirname, 'scale-task.ts');
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    ['--import', 'tsx', file, task, String(nodes), String(facts)],
    { encoding: 'utf8', timeout: LIMIT * 1000, killSignal: 'SIGKILL' },
  );
  if (error && 'code' in error && error.code === 'ETIMEDOUT') return undefined;
  if (status !== 0) throw new Error(`${task} of ${nodes} nodes failed:\n${stderr}`);
  return JSON.parse(stdout) as Times[K];
}
