import { describe, expect, test } from 'vitest';
import type { Guide } from '../../src/model/guide.js';
import { guideOf } from '../support/guides.js';
import { visit } from './support.js';

/** Each reply leads round to the remedy again, but a failure after the last try. */
const round = guideOf(`
facts: { strong: { values: [yes, no] } }
conditions: { is-strong: { is: { strong: yes } } }
problems:
  p:
    start: shake
    nodes:
      shake:
        kind: remedy
        tries: 3
        worked: again
        failed: [{ when: is-strong, to: rest }, { when: { is: { strong: no } }, to: sleep }, { to: ask }]
        could-not: again
      again: { kind: question, answers: { yes: { to: shake }, no: { to: rest } } }
      rest: { kind: resolution }
      sleep: { kind: resolution }
      ask: { kind: escalation }
`);

describe('the tries of a remedy', () => {
  test('are counted from 1, and are 1 where nothing is tried', () => {
    expect(visit([], {}, round).attempt).toBe(1);
    expect(visit(['p'], {}, round).attempt).toBe(1);
    expect(visit(['p', 'failed'], {}, round).attempt).toBe(2);
    expect(visit(['p', 'failed', 'failed'], {}, round).attempt).toBe(3);
    expect(visit(['p', 'failed', 'failed', 'failed'], {}, round).node?.id).toBe('p/ask');
  });

  test.for(['worked', 'could-not'])('are used by “%s” as well', (reply) => {
    expect(visit(['p', reply, 'yes'], {}, round).attempt).toBe(2);
    const last = visit(['p', reply, 'yes', 'failed'], {}, round);
    expect(last.attempt).toBe(3);
    expect(visit(['p', reply, 'yes', 'failed', 'failed'], {}, round).node?.id).toBe('p/ask');
  });

  test('are counted for each remedy by itself', () => {
    const two = guideOf(`
facts: {}
problems:
  p:
    start: first
    nodes:
      first: { kind: remedy, tries: 2, worked: done, failed: second }
      second: { kind: remedy, tries: 2, worked: done, failed: ask }
      done: { kind: resolution }
      ask: { kind: escalation }
`);
    expect(visit(['p', 'failed', 'failed'], {}, two).attempt).toBe(1);
    expect(visit(['p', 'failed', 'failed', 'failed'], {}, two).node?.id).toBe('p/second');
  });

  test.for([
    [{}, 'p/ask'],
    [{ strong: 'yes' }, 'p/rest'],
    [{ strong: 'no' }, 'p/sleep'],
  ] as const)(
    'lead past it when they are used up, as if it had failed, with %o',
    ([facts, node]) => {
      const used = ['p', 'worked', 'yes', 'could-not', 'yes', 'worked', 'yes'];
      expect(visit(used, facts, round).node?.id).toBe(node);
      expect(visit(used.slice(0, -2), facts, round).node?.id, 'not before').toBe('p/shake');
      expect(visit(used, facts, round).trail).toHaveLength(used.length);
    },
  );

  test('that are used up tell what a failure tells', () => {
    const [problem] = round.problems;
    const nodes = problem?.nodes.map((node) =>
      node.kind === 'remedy'
        ? {
            ...node,
            tries: 1,
            answers: node.answers.map((answer) =>
              answer.id === 'failed' ? { ...answer, learn: { strong: 'yes' } } : answer,
            ),
          }
        : node,
    );
    const tells = { ...round, problems: [{ ...problem, nodes }] } as Guide;
    const passed = visit(['p', 'worked', 'yes'], { strong: 'no' }, tells);
    expect(passed.node?.id).toBe('p/rest');
    expect(passed.facts).toEqual({ strong: 'yes' });
    expect(visit(['p', 'failed'], { strong: 'no' }, tells).node?.id).toBe('p/rest');
  });
});
