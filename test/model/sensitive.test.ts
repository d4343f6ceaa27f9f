import { expect, test } from 'vitest';
import { factsRevealedBy, isSensitive } from '../../src/model/sensitive.js';
import { guideOf } from '../support/guides.js';

const guide = guideOf(`
facts: { card: { values: [a, b], sensitive: true }, place: { values: [here, away] } }
problems:
  p:
    start: which-card
    nodes:
      which-card:
        kind: question
        asks: card
        answers: { a: { to: only-a }, b: { to: where } }
      only-a: { kind: remedy, worked: end, failed: end }
      where:
        kind: question
        asks: place
        answers: { here: { to: [{ when: { is: { card: b } }, to: only-b }, { to: end }] }, away: { to: end } }
      only-b: { kind: resolution }
      end: { kind: resolution }
  q:
    start: where-q
    nodes:
      where-q: { kind: question, asks: place, answers: { here: { to: p/where }, away: { to: p/end } } }
`);

test('an answer that tells a sensitive fact is sensitive', () => {
  expect(isSensitive(guide, { node: 'p/which-card', answer: 'a' })).toBe(true);
  expect(isSensitive(guide, { node: 'q/where-q', answer: 'here' })).toBe(false);
  expect(isSensitive(guide, { node: 'start', answer: 'p' })).toBe(false);
});

test('so is a node that only such an answer, or a condition on such a fact, leads to', () => {
  expect(factsRevealedBy(guide, 'p/only-a')).toEqual(['card']);
  expect(factsRevealedBy(guide, 'p/only-b')).toEqual(['card']);
  expect(isSensitive(guide, { node: 'p/only-a', answer: 'failed' })).toBe(true);
});

test('a node that visitors with any of its values come to gives nothing away', () => {
  expect(factsRevealedBy(guide, 'p/end')).toEqual([]);
  expect(factsRevealedBy(guide, 'p/which-card')).toEqual([]);
  expect(factsRevealedBy(guide, 'p/where')).toEqual([]);
});

test('nor does all that follows on the question, where every answer leads there', () => {
  const small = guideOf(`
facts: { card: { values: [a, b], sensitive: true } }
problems:
  p:
    start: which-card
    nodes:
      which-card: { kind: question, asks: card, answers: { a: { to: end }, b: { to: end } } }
      end: { kind: resolution }
`);
  expect(factsRevealedBy(small, 'p/end')).toEqual([]);
});
