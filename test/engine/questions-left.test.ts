import { expect, test } from 'vitest';
import { questionsLeft } from '../../src/engine/questions-left.js';
import { replay } from '../../src/engine/replay.js';
import { answer } from '../../src/engine/moves.js';
import { guideOf, readSimGuide } from '../support/guides.js';
import { visit } from './support.js';

test('counts the longest way to an end, the question shown included', () => {
  expect(questionsLeft(visit(['code']))).toBe(3);
  expect(questionsLeft(visit(['code', 'bars']))).toBe(2);
  expect(questionsLeft(visit(['code', 'none']))).toBe(2);
  expect(questionsLeft(visit(['code', 'bars', 'router']))).toBe(0);
});

test('leaves out what is known already', () => {
  expect(questionsLeft(visit(['code'], { device: 'phone' }))).toBe(2);
  expect(questionsLeft(visit(['code'], { device: 'router' }))).toBe(1);
});

test('does not count going round in a loop', () => {
  const guide = guideOf(`
facts: {}
problems:
  p:
    start: which
    nodes:
      which: { kind: question, answers: { a: { to: find-out }, b: { to: done } } }
      find-out: { kind: remedy, worked: which, failed: really }
      really: { kind: question, answers: { yes: { to: done }, no: { to: done } } }
      done: { kind: resolution }
`);
  expect(questionsLeft(visit(['p'], {}, guide))).toBe(2);
  expect(questionsLeft(visit(['p', 'a'], {}, guide))).toBe(1);
});

test('never grows after a question or a failed try, on any way through the real guide', () => {
  const { guide } = readSimGuide();
  if (!guide) throw new Error('The real guide has errors');
  const seen = new Set<string>();
  const queue = guide.problems.map(({ id }) => answer(replay(guide, []), id, 0));
  for (const snapshot of queue) {
    const left = questionsLeft(snapshot);
    for (const id of snapshot.answers) {
      const next = answer(snapshot, id, 0);
      if (snapshot.node?.kind === 'question' || id === 'failed') {
        const way = `${snapshot.node?.id ?? ''} ${id}`;
        expect(questionsLeft(next), way).toBeLessThanOrEqual(left);
      }
      const key = JSON.stringify([next.node?.id, next.facts]);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
});
