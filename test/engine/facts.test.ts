import { describe, expect, test } from 'vitest';
import { answer } from '../../src/engine/moves.js';
import { replay } from '../../src/engine/replay.js';
import { guideOf } from '../support/guides.js';
import { visit } from './support.js';

/** What a question tells beside its own fact, and where conditions of each form lead after it. */
const telling = guideOf(`
facts:
  a: { values: [yes, no, unknown] }
  b: { values: [yes, no] }
conditions:
  has-b: { is: { b: yes } }
  lacks-b: { is: { b: no } }
  knows-a: { known: a }
problems:
  named:
    start: ask-a
    nodes:
      ask-a:
        kind: question
        asks: a
        answers:
          yes: { learn: { b: yes }, to: [{ when: has-b, to: with-b }, { to: without-b }] }
          no: { learn: { b: no }, to: [{ when: lacks-b, to: without-b }, { to: with-b }] }
          unknown: { to: without-b }
      with-b: { kind: resolution }
      without-b: { kind: resolution }
  inline:
    start: ask-a
    nodes:
      ask-a:
        kind: question
        asks: a
        answers:
          yes: { learn: { b: yes }, to: [{ when: { is: { b: yes } }, to: with-b }, { to: without-b }] }
          no: { learn: { b: no }, to: [{ when: { is: { b: no } }, to: without-b }, { to: with-b }] }
          unknown: { to: without-b }
      with-b: { kind: resolution }
      without-b: { kind: resolution }
  told:
    start: tell-b
    nodes:
      tell-b:
        kind: question
        answers:
          yes: { learn: { b: yes }, to: [{ when: has-b, to: with-b }, { to: without-b }] }
          same: { to: [{ when: has-b, to: with-b }, { to: without-b }] }
      with-b: { kind: resolution }
      without-b: { kind: resolution }
  known:
    start: which
    nodes:
      which:
        kind: question
        answers:
          named: { to: [{ when: knows-a, to: with }, { to: without }] }
          inline: { to: [{ when: { known: a }, to: with }, { to: without }] }
      with: { kind: resolution }
      without: { kind: resolution }
`);

describe('what an answer tells', () => {
  test('wins over what the page gave', () => {
    const snapshot = visit(['told', 'yes'], { b: 'no' }, telling);
    expect(snapshot.facts).toEqual({ b: 'yes' });
    expect(snapshot.given).toEqual({ b: 'no' });
  });

  test.for(['named', 'inline'])(
    'counts already for the %s condition of its own branch',
    (problem) => {
      expect(visit([problem, 'yes'], { b: 'no' }, telling).node?.id).toBe(`${problem}/with-b`);
      expect(visit([problem, 'no'], { b: 'yes' }, telling).node?.id).toBe(`${problem}/without-b`);
    },
  );

  test('leaves the facts the same object where it tells nothing new', () => {
    const before = visit(['told'], { b: 'yes' }, telling);
    expect(answer(before, 'same', 1).facts).toBe(before.facts);
    expect(answer(before, 'yes', 1).facts).toBe(before.facts);
    const other = visit(['told'], { b: 'no' }, telling);
    expect(answer(other, 'yes', 1).facts).not.toBe(other.facts);
  });
});

test('an answer tells all that it tells, also where some of it is known', () => {
  const guide = guideOf(`
facts: { a: { values: [yes, no] }, b: { values: [yes, no] } }
problems:
  p:
    start: which
    nodes:
      which:
        kind: question
        answers: { on: { learn: { a: yes, b: yes }, to: end }, off: { to: end } }
      end: { kind: resolution }
`);
  const told = { a: 'yes', b: 'yes' };
  expect(visit(['p', 'on'], { a: 'yes' }, guide).facts).toEqual(told);
  expect(visit(['p', 'on'], { b: 'yes' }, guide).facts).toEqual(told);
  expect(visit(['p', 'on'], { a: 'no', b: 'yes' }, guide).facts).toEqual(told);
});

describe('a question that is passed over', () => {
  test.for(['named', 'inline'])('in “%s” leaves what is known as it is', (problem) => {
    const contrary = visit([problem], { a: 'yes', b: 'no' }, telling);
    expect(contrary.node?.id).toBe(`${problem}/without-b`);
    expect(contrary.facts).toEqual({ a: 'yes', b: 'no' });
    const contrariwise = visit([problem], { a: 'no', b: 'yes' }, telling);
    expect(contrariwise.node?.id).toBe(`${problem}/with-b`);
    expect(contrariwise.facts).toEqual({ a: 'no', b: 'yes' });
  });

  test.for(['named', 'inline'])('in “%s” tells the rest, which counts already', (problem) => {
    const yes = visit([problem], { a: 'yes' }, telling);
    expect(yes.node?.id).toBe(`${problem}/with-b`);
    expect(yes.facts).toEqual({ a: 'yes', b: 'yes' });
    const no = visit([problem], { a: 'no' }, telling);
    expect(no.node?.id).toBe(`${problem}/without-b`);
    expect(no.facts).toEqual({ a: 'no', b: 'no' });
  });

  test('keeps the facts the same object where it tells nothing new', () => {
    const start = replay(telling, [], { a: 'yes', b: 'no' });
    expect(answer(start, 'named', 0).facts).toBe(start.facts);
  });
});

test('what is known stays, and what is not is told, by one question that is passed over', () => {
  const guide = guideOf(`
facts: { a: { values: [yes, no] }, b: { values: [yes, no] }, c: { values: [yes, no] } }
problems:
  p:
    start: ask-a
    nodes:
      ask-a:
        kind: question
        asks: a
        answers: { yes: { learn: { b: yes, c: yes }, to: end }, no: { to: end } }
      end: { kind: resolution }
`);
  const facts = { a: 'yes', b: 'no', c: 'yes' };
  expect(visit(['p'], { a: 'yes', b: 'no' }, guide).facts).toEqual(facts);
});

describe('“unknown”', () => {
  test.for(['named', 'inline'])('is not known to the %s condition “known”', (form) => {
    expect(visit(['known', form], { a: 'unknown' }, telling).node?.id).toBe('known/without');
    expect(visit(['known', form], {}, telling).node?.id).toBe('known/without');
    expect(visit(['known', form], { a: 'no' }, telling).node?.id).toBe('known/with');
  });

  test('passes over the question all the same, since it was asked', () => {
    expect(visit(['named'], { a: 'unknown' }, telling).node?.id).toBe('named/without-b');
  });
});

test('conditions that stand on others hold as they do', () => {
  const guide = guideOf(`
facts: { a: { values: [yes, no] } }
conditions:
  has-a: { is: { a: yes } }
  has-no-a: { not: has-a }
problems:
  p:
    start: which
    nodes:
      which:
        kind: question
        answers: { on: { to: [{ when: has-no-a, to: without }, { to: with }] }, stop: { to: with } }
      with: { kind: resolution }
      without: { kind: resolution }
`);
  expect(visit(['p', 'on'], { a: 'no' }, guide).node?.id).toBe('p/without');
  expect(visit(['p', 'on'], { a: 'yes' }, guide).node?.id).toBe('p/with');
});
