import { LIMIT, type Scale } from '../scale/measure-scale.js';
import { amount } from './amount.js';
import type { Table } from './table.js';

/** How long guides of several sizes take, in milliseconds. */
export const scaleTable = (scales: readonly Scale[]): Table => ({
  heads: [
    'nodes',
    'facts',
    'check and proof',
    'compile',
    'first snapshot',
    '1st answer',
    'late answer',
    'which one',
  ],
  rows: scales.map(({ nodes, facts, check, engine }) => [
    amount(nodes),
    String(facts),
    timed(check),
    timed(engine?.compile),
    timed(engine?.first),
    timed(engine?.firstAnswer),
    timed(engine?.lastAnswer),
    engine === undefined ? '' : `${engine.answers}th`,
  ]),
});

function timed(milliseconds: number | 'refused' | undefined): string {
  if (milliseconds === 'refused') return milliseconds;
  return milliseconds === undefined ? `over ${LIMIT} s` : amount(milliseconds);
}
