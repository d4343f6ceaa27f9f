import { describe, expect, test } from 'vitest';
import { compileGuide } from '../../src/engine/chart/compile-guide.js';
import { back } from '../../src/engine/moves.js';
import { questionsLeft } from '../../src/engine/questions-left.js';
import { guideOf } from '../support/guides.js';
import { visit } from './support.js';

const GUIDE = guideOf(`
facts:
  phone: { values: [android, iphone] }
problems:
  p:
    start: first
    nodes:
      first: { kind: notice, continue: which }
      which: { kind: question, asks: phone, answers: { android: { to: then }, iphone: { to: then } } }
      then: { kind: notice, continue: [{ when: { is: { phone: android } }, to: done }, { to: ask }] }
      done: { kind: resolution }
      ask: { kind: escalation }
`);

describe('a notice', () => {
  test('has one way on, which facts decide', () => {
    expect(visit(['p'], {}, GUIDE).answers).toEqual(['continue']);
    const onward = (phone: string) =>
      visit(['p', 'continue', phone, 'continue'], {}, GUIDE).node?.id;
    expect(onward('android')).toBe('p/done');
    expect(onward('iphone')).toBe('p/ask');
  });

  test('is shown whatever is known, and is no question', () => {
    const snapshot = visit(['p'], { phone: 'android' }, GUIDE);
    expect(snapshot.node?.id).toBe('p/first');
    expect(questionsLeft(snapshot)).toBe(0);
    expect(questionsLeft(visit(['p'], {}, GUIDE))).toBe(1);
  });

  test('is on the trail, so that going back leads to it', () => {
    const snapshot = visit(['p', 'continue'], {}, GUIDE);
    expect(snapshot.trail.at(-1)).toMatchObject({ node: 'p/first', answer: 'continue' });
    expect(back(snapshot).node?.id).toBe('p/first');
  });

  test('is a state with one event', () => {
    const state = compileGuide(GUIDE).states.p?.states.first;
    expect(state?.events).toEqual(['answer.continue']);
  });
});
