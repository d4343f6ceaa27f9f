import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/engine/moves.js';
import { guideOf } from '../../support/guides.js';
import { visit } from '../support.js';

/** A remedy needs a problem that goes on in another, which has a remedy that needs a third. */
const nested = guideOf(`
facts: { code: { values: [yes, no] } }
problems:
  outer:
    start: before
    nodes:
      before: { kind: remedy, tries: 2, worked: reset, failed: reset }
      reset: { kind: remedy, tries: 2, detour: middle, worked: once-more, failed: ask }
      once-more: { kind: question, answers: { yes: { to: reset }, no: { to: done } } }
      done: { kind: resolution }
      ask: { kind: escalation }
  middle:
    start: shake
    nodes:
      shake: { kind: remedy, tries: 2, worked: done, failed: beyond/call }
      done: { kind: resolution }
  beyond:
    start: call
    nodes:
      call: { kind: remedy, tries: 2, detour: inner, worked: done, failed: ask }
      done: { kind: resolution }
      ask: { kind: escalation }
  inner:
    start: charge
    nodes:
      charge: { kind: question, asks: code, answers: { yes: { to: done }, no: { to: done } } }
      done: { kind: resolution }
`);

const AWAY = ['outer', 'worked', 'detour'];
const BEYOND = [...AWAY, 'failed', 'failed'];

describe('a detour', () => {
  test('goes to the problem that is needed, and says which remedy it comes back to', () => {
    const away = visit(AWAY, {}, nested);
    expect(away.node?.id).toBe('middle/shake');
    expect(away.returnsTo).toBe('outer/reset');
  });

  test('comes back from a problem that its own leads on to', () => {
    const end = visit([...BEYOND, 'worked'], {}, nested);
    expect(end.node?.id).toBe('beyond/done');
    expect(end.answers).toEqual(['return']);
    expect(answer(end, 'return', 9).node?.id).toBe('outer/reset');
  });

  test('comes back from every kind of end', () => {
    const end = visit([...BEYOND, 'failed', 'failed'], {}, nested);
    expect(end.node?.id).toBe('beyond/ask');
    expect(answer(end, 'return', 9).node?.id).toBe('outer/reset');
  });

  test('inside a detour comes back one at a time, the innermost first', () => {
    const inner = visit([...BEYOND, 'detour'], {}, nested);
    expect(inner.node?.id).toBe('inner/charge');
    expect(inner.returnsTo).toBe('beyond/call');
    const once = answer(answer(inner, 'yes', 9), 'return', 10);
    expect(once.node?.id).toBe('beyond/call');
    expect(once.returnsTo).toBe('outer/reset');
    const twice = answer(answer(once, 'worked', 11), 'return', 12);
    expect(twice.node?.id).toBe('outer/reset');
    expect(twice.returnsTo).toBeUndefined();
  });

  test('offers no way back to whom has taken none', () => {
    expect(visit(['middle', 'worked'], {}, nested).answers).toEqual([]);
    expect(visit(['beyond', 'detour', 'yes', 'return', 'worked'], {}, nested).answers).toEqual([]);
  });

  test('does not count as a try', () => {
    const returned = visit([...AWAY, 'worked', 'return'], {}, nested);
    expect(returned.node?.id).toBe('outer/reset');
    expect(returned.attempt).toBe(1);
  });

  test('is offered once in a visit, even when its remedy is come to again', () => {
    const returned = visit([...AWAY, 'worked', 'return'], {}, nested);
    expect(returned.answers).toEqual(['worked', 'failed', 'could-not']);
    const again = answer(answer(returned, 'worked', 9), 'yes', 10);
    expect(again.node?.id).toBe('outer/reset');
    expect(again.answers).toEqual(['worked', 'failed', 'could-not']);
    expect(answer(again, 'detour', 11)).toBe(again);
  });

  test('is offered at each remedy that has one, and at no other', () => {
    expect(visit(['outer'], {}, nested).answers).not.toContain('detour');
    expect(visit(['outer', 'worked'], {}, nested).answers).toContain('detour');
    expect(visit([...BEYOND], {}, nested).answers, 'another one was taken').toContain('detour');
  });

  test('lets everything on its way be tried anew, and leaves other tries as they are', () => {
    const tried = ['middle', 'failed', 'failed', 'failed'];
    expect(visit(tried, {}, nested).attempt).toBe(2);
    const away = visit(['outer', 'failed', 'worked', 'failed', 'detour', 'failed'], {}, nested);
    expect(away.node?.id).toBe('middle/shake');
    expect(away.attempt).toBe(2);
    const beyond = answer(answer(away, 'failed', 9), 'failed', 10);
    expect(beyond.node?.id).toBe('beyond/call');
    expect(beyond.attempt).toBe(2);
    const back = answer(answer(beyond, 'worked', 11), 'return', 12);
    expect(back.node?.id).toBe('outer/reset');
    expect(back.attempt, 'its own try before the detour still counts').toBe(2);
  });

  test('lets a problem that another detour has been through be tried anew', () => {
    const twice = guideOf(`
facts: {}
problems:
  first:
    start: reset
    nodes:
      reset: { kind: remedy, detour: code, worked: done, failed: by-clerk }
      by-clerk: { kind: remedy, tries: 2, detour: code, worked: done, failed: done }
      done: { kind: resolution }
  code:
    start: shake
    nodes:
      shake: { kind: remedy, tries: 2, worked: done, failed: later/wait }
      done: { kind: resolution }
  later:
    start: wait
    nodes:
      wait: { kind: remedy, tries: 2, worked: done, failed: done }
      done: { kind: resolution }
`);
    const once = ['first', 'detour', 'failed', 'failed', 'failed', 'worked', 'return', 'failed'];
    const again = visit([...once, 'failed', 'detour'], {}, twice);
    expect(again.node?.id).toBe('code/shake');
    expect(again.attempt).toBe(1);
    const on = visit([...once, 'failed', 'detour', 'failed', 'failed'], {}, twice);
    expect(on.node?.id).toBe('later/wait');
    expect(on.attempt, 'the problem after it as well').toBe(1);
    const back = visit([...once, 'failed', 'detour', 'worked', 'return'], {}, twice);
    expect(back.node?.id).toBe('first/by-clerk');
    expect(back.attempt, 'not in its own problem').toBe(2);
  });
});
