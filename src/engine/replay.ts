import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { Facts } from '../model/fact.js';
import { nodesOf } from '../model/guide-nodes.js';
import type { Guide } from '../model/guide.js';
import { START, type Entry, type Trail } from '../model/trail.js';
import { compileGuide, type GuideMachine } from './compile-guide.js';
import { nodeIdOf, readSnapshot, type Snapshot, type UnusedEntry } from './snapshot.js';

/**
 * Rebuilds where `trail` leads. At each node its first entry not used yet is taken, so entries in between that no longer
 * fit are set aside and later ones that still hold are kept. Never throws: what it could not use is in `unused`.
 */
export function replay(guide: Guide, trail: Trail, facts: Facts = {}): Snapshot {
  const machine = compileGuide(guide);
  let [state] = initialTransition(machine, { facts: factsOfGuide(guide, facts) });
  let waiting = [...trail];
  for (;;) {
    const here = nodeShown(state);
    const next = waiting.find((entry) => entry.node === here && mayAnswer(state, entry));
    if (next === undefined) break;
    [state] = transition(machine, state, { type: `answer.${next.answer}`, at: next.at });
    waiting = waiting.filter((entry) => entry !== next);
  }
  return readSnapshot(
    guide,
    state,
    waiting.map((entry) => reasonFor(guide, entry)),
  );
}

/** The given facts that the guide has, with a value that it knows. */
export function factsOfGuide(guide: Guide, facts: Facts): Facts {
  const known = Object.entries(facts).filter(
    ([fact, value]) =>
      Object.hasOwn(guide.facts, fact) && guide.facts[fact]?.values.includes(value),
  );
  return Object.fromEntries(known);
}

const nodeShown = ({ value }: SnapshotFrom<GuideMachine>): string =>
  typeof value === 'string' ? value : nodeIdOf(value);

const mayAnswer = (state: SnapshotFrom<GuideMachine>, { answer, at }: Entry): boolean =>
  state.can({ type: `answer.${answer}`, at });

function reasonFor(guide: Guide, entry: Entry): UnusedEntry {
  if (entry.node === START) {
    const known = guide.problems.some(({ id }) => id === entry.answer);
    return { entry, reason: known ? 'not-reached' : 'unknown-answer' };
  }
  const node = nodesOf(guide).get(entry.node);
  if (node === undefined) return { entry, reason: 'unknown-node' };
  const ids = [...node.answers.map(({ id }) => id), 'detour', 'return'];
  return { entry, reason: ids.includes(entry.answer) ? 'not-reached' : 'unknown-answer' };
}
