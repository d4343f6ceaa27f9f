import { describe, expect, test } from 'vitest';
import { findWays } from '../../src/engine/ways-ahead.js';
import { atOnce } from '../../src/model/steps.js';
import { questionsLeft } from '../../src/engine/questions-left.js';
import type { Facts } from '../../src/model/fact.js';
import { nodesOf } from '../../src/model/graph/guide-nodes.js';
import type { Guide, GuideNode, NodeId } from '../../src/model/guide.js';
import { guideOf, guideOfEach } from '../support/guides.js';
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

test('goes by conditions that are decided, and leaves others open', () => {
  const guide = guideOf(`
facts: { a: { values: [yes, no] }, b: { values: [yes, no] } }
conditions: { has-a: { is: { a: yes } } }
problems:
  p:
    start: which
    nodes:
      which:
        kind: question
        answers:
          on: { to: [{ when: has-a, to: long-way }, { to: done }] }
          stop: { to: done }
      other: { kind: remedy, worked: done, failed: which }
      long-way: { kind: question, answers: { on: { to: ask-b }, off: { to: done } } }
      ask-b: { kind: question, asks: b, answers: { yes: { to: done }, no: { to: done } } }
      done: { kind: resolution }
  q:
    start: told
    nodes:
      told: { kind: question, answers: { on: { learn: { a: yes }, to: [{ when: has-a, to: p/long-way }, { to: done }] }, off: { to: p/other } } }
      done: { kind: resolution }
`);
  expect(questionsLeft(visit(['p'], {}, guide)), 'open').toBe(3);
  expect(questionsLeft(visit(['p'], { a: 'yes' }, guide))).toBe(3);
  expect(questionsLeft(visit(['p'], { a: 'no' }, guide))).toBe(1);
  expect(questionsLeft(visit(['p'], { a: 'yes', b: 'no' }, guide))).toBe(2);
  expect(questionsLeft(visit(['q'], { a: 'no' }, guide)), 'what is told decides').toBe(3);
  expect(questionsLeft(visit(['q', 'off'], { a: 'no' }, guide)), 'a remedy is none').toBe(1);
});

test('does not look beyond a branch that is sure to be taken', () => {
  const guide = guideOf(`
facts: { a: { values: [yes, no] } }
conditions: { has-a: { is: { a: yes } } }
problems:
  p:
    start: which
    nodes:
      which:
        kind: question
        answers: { on: { to: [{ when: has-a, to: done }, { to: more }] }, off: { to: done } }
      more: { kind: question, answers: { yes: { to: done }, no: { to: done } } }
      done: { kind: resolution }
`);
  expect(questionsLeft(visit(['p'], {}, guide))).toBe(2);
  expect(questionsLeft(visit(['p'], { a: 'no' }, guide))).toBe(2);
  expect(questionsLeft(visit(['p'], { a: 'yes' }, guide))).toBe(1);
});

test('leaves a condition open as long as one of its facts is not known', () => {
  const guide = guideOf(`
facts: { a: { values: [yes, no] }, b: { values: [yes, no] } }
conditions: { a-without-b: { all: [{ is: { a: yes } }, { not: { is: { b: yes } } }] } }
problems:
  p:
    start: which
    nodes:
      which:
        kind: question
        answers: { on: { to: [{ when: a-without-b, to: done }, { to: more }] }, off: { to: done } }
      more: { kind: question, answers: { yes: { to: done }, no: { to: done } } }
      done: { kind: resolution }
`);
  expect(questionsLeft(visit(['p'], { a: 'yes' }, guide))).toBe(2);
  expect(questionsLeft(visit(['p'], { a: 'yes', b: 'no' }, guide))).toBe(1);
});

test('counts where a reply leads on, though for some visitors it leads round', () => {
  const guide = guideOf(`
facts: { a: { values: [yes, no] } }
conditions: { has-a: { is: { a: yes } } }
problems:
  p:
    start: before
    nodes:
      before: { kind: question, answers: { on: { to: try }, off: { to: done } } }
      try: { kind: remedy, worked: [{ when: has-a, to: before }, { to: more }], failed: done }
      more: { kind: question, answers: { yes: { to: done }, no: { to: done } } }
      done: { kind: resolution }
`);
  expect(questionsLeft(visit(['p'], {}, guide))).toBe(2);
});

test('goes the way of a question that is passed over, with what is known and what it tells', () => {
  const guide = guideOf(`
facts: { a: { values: [yes, no] }, b: { values: [yes, no] } }
conditions: { has-b: { is: { b: yes } } }
problems:
  p:
    start: ask-a
    nodes:
      ask-a:
        kind: question
        asks: a
        answers:
          yes: { learn: { b: yes }, to: [{ when: has-b, to: more }, { to: done }] }
          no: { to: done }
      more: { kind: question, answers: { yes: { to: done }, no: { to: done } } }
      done: { kind: resolution }
  before:
    start: which
    nodes:
      which: { kind: question, answers: { yes: { to: p/ask-a }, no: { to: p/done } } }
`);
  expect(questionsLeft(visit(['before'], {}, guide))).toBe(3);
  expect(questionsLeft(visit(['before'], { a: 'no' }, guide))).toBe(1);
  expect(questionsLeft(visit(['before'], { a: 'yes' }, guide)), 'it tells').toBe(2);
  expect(questionsLeft(visit(['before'], { a: 'yes', b: 'no' }, guide)), 'known wins').toBe(1);
});

test('is none on the start view, and after an end that leads on', () => {
  const guide = guideOf(`
facts: {}
problems:
  p:
    start: done
    nodes:
      done: { kind: resolution, unsolved: which }
      which: { kind: question, answers: { yes: { to: end }, no: { to: end } } }
      end: { kind: escalation }
`);
  expect(questionsLeft(visit([], {}, guide))).toBe(0);
  expect(questionsLeft(visit(['p'], {}, guide))).toBe(0);
  expect(questionsLeft(visit(['p', 'unsolved'], {}, guide))).toBe(1);
});

test('does not count an answer twice that comes round by several nodes', () => {
  const guide = guideOf(`
facts: {}
problems:
  p:
    start: try
    nodes:
      try: { kind: remedy, worked: really, failed: ask, could-not: clerk }
      really: { kind: question, answers: { yes: { to: end }, no: { to: how } } }
      how: { kind: question, answers: { again: { to: try }, stop: { to: end } } }
      clerk: { kind: question, answers: { yes: { to: end }, no: { to: ask } } }
      end: { kind: resolution }
      ask: { kind: escalation }
`);
  expect(questionsLeft(visit(['p'], {}, guide)), 'round by “worked” is not counted').toBe(1);
  expect(questionsLeft(visit(['p', 'worked'], {}, guide)), 'to the remedy, and on').toBe(3);
});

describe('in a long guide', () => {
  /** As many questions in a row, then an end. */
  function chain(length: number): Guide {
    const id = (at: number): NodeId => `p/n${at}`;
    const questions = Array.from({ length }, (_, at): GuideNode => {
      const answers = ['on', 'off'].map((each) => ({
        id: each,
        learn: {},
        route: [{ to: id(at + 1) }],
      }));
      return { id: id(at), kind: 'question', sources: [], answers };
    });
    const end: GuideNode = { id: id(length), kind: 'resolution', sources: [], answers: [] };
    const problems = [{ id: 'p', start: id(0), nodes: [...questions, end] }];
    return { ...guideOfEach(), conditions: {}, problems };
  }

  test('counts every question without overflowing the stack', () => {
    const begun = visit(['p'], {}, chain(10_000));
    expect(questionsLeft(begun), 'not looked through yet').toBeUndefined();
    atOnce(findWays(begun.guide));
    expect(questionsLeft(begun)).toBe(10_000);
  });

  test('counts once for facts that stay the same', () => {
    const guide = chain(1000);
    atOnce(findWays(guide));
    let looks = 0;
    const facts = new Proxy<Facts>({}, { ownKeys: () => ((looks += 1), []) });
    for (let at = 0; at < 300; at += 1) {
      const node = nodesOf(guide).get(`p/n${at}`);
      if (!node) throw new Error('The chain is too short');
      expect(questionsLeft({ ...visit(['p'], {}, guide), node, facts })).toBe(1000 - at);
    }
    expect(looks).toBe(1);
  });
});
