import { expect, test } from 'vitest';
import type { Trail } from '../../src/model/trail.js';
import { sameAnswers } from '../../src/session/trail-memory.js';

const entry = (node: string, answer: string, at = 0) => ({ node, answer, at }) as Trail[number];
const trail = [entry('start', 'p'), entry('p/which', 'yes')];

test('two trails have the same answers whenever they were given', () => {
  expect(sameAnswers([], [])).toBe(true);
  expect(sameAnswers(trail, [entry('start', 'p', 7), entry('p/which', 'yes', 9)])).toBe(true);
});

test('trails are not taken for the same where one differs in an answer, a node or its length', () => {
  expect(sameAnswers(trail, [entry('start', 'p'), entry('p/which', 'no')])).toBe(false);
  expect(sameAnswers(trail, [entry('start', 'p'), entry('p/where', 'yes')])).toBe(false);
  expect(sameAnswers(trail, trail.slice(0, 1))).toBe(false);
  expect(sameAnswers(trail.slice(0, 1), trail)).toBe(false);
});
