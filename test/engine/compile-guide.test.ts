import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { compileGuide } from '../../src/engine/compile-guide.js';
import { guide } from './support.js';

const machine = compileGuide(guide);

describe('the statechart', () => {
  test('has the start, each problem, and one state for each node', () => {
    expect(Object.keys(machine.states)).toEqual(['start', 'code', 'password']);
    for (const problem of guide.problems) {
      const states = Object.keys(machine.states[problem.id]?.states ?? {});
      expect(states.map((state) => `${problem.id}/${state}`)).toEqual(
        problem.nodes.map(({ id }) => id),
      );
    }
  });

  test('is compiled once for one guide', () => {
    expect(compileGuide(guide)).toBe(machine);
  });

  test('names an event for each answer', () => {
    expect(machine.states.code?.states.signal?.ownEvents).toEqual(['answer.none', 'answer.bars']);
  });

  test('runs as an actor, tags its ends, and restarts', () => {
    const actor = createActor(machine, { input: { facts: { operator: 'jazz' } } }).start();
    actor.send({ type: 'answer.code', at: 1 });
    actor.send({ type: 'answer.bars', at: 2 });
    expect(actor.getSnapshot().value).toEqual({ code: 'device' });
    expect(actor.getSnapshot().hasTag('question')).toBe(true);
    actor.send({ type: 'answer.phone', at: 3 });
    expect(actor.getSnapshot().value).toEqual({ code: 'came' });
    expect(actor.getSnapshot().hasTag('end')).toBe(true);
    actor.send({ type: 'restart' });
    expect(actor.getSnapshot().value).toBe('start');
    expect(actor.getSnapshot().context.trail).toEqual([]);
    expect(actor.getSnapshot().context.given).toEqual({ operator: 'jazz' });
  });
});
