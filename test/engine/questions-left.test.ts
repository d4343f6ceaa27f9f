import { expect, test } from 'vitest';
import { questionsLeft } from '../../src/engine/questions-left.js';
import { guideOf } from '../support/guides.js';
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
