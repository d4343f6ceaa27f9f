import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/replay.js';
import { answer, back, change, restart } from '../../src/engine/moves.js';
import type { Trail } from '../../src/model/trail.js';
import { guideOf } from '../support/guides.js';
import { guide, visit } from './support.js';

describe('a visit', () => {
  test('starts where all problems are on offer', () => {
    const start = replay(guide, []);
    expect(start.node).toBeUndefined();
    expect(start.answers).toEqual(['code', 'password']);
  });

  test('leads from answer to answer and keeps the trail', () => {
    const snapshot = visit(['code', 'bars', 'phone', 'jazz']);
    expect(snapshot.node?.id).toBe('code/came');
    expect(snapshot.trail).toEqual([
      { node: 'start', answer: 'code', at: 0 },
      { node: 'code/signal', answer: 'bars', at: 1 },
      { node: 'code/device', answer: 'phone', at: 2 },
      { node: 'code/operator', answer: 'jazz', at: 3 },
    ]);
    expect(snapshot.facts).toEqual({ device: 'phone', operator: 'jazz' });
  });

  test('ignores an answer that is not on offer', () => {
    const before = visit(['code']);
    expect(answer(before, 'worked', 9)).toBe(before);
  });

  test('passes over a question whose fact the page gave', () => {
    expect(visit(['code', 'bars'], { device: 'phone' }).node?.id).toBe('code/operator');
  });

  test('passes over several questions, with what each tells, to the branch that holds', () => {
    const snapshot = visit(['code', 'bars'], { device: 'phone', operator: 'zong' });
    expect(snapshot.node?.id).toBe('code/came');
    expect(snapshot.trail).toHaveLength(2);
  });

  test('keeps what the page gave where a question that is passed over would tell otherwise', () => {
    const telling = guideOf(`
facts: { a: { values: [yes, no] }, b: { values: [yes, no] } }
problems:
  p:
    start: ask-a
    nodes:
      ask-a:
        kind: question
        asks: a
        answers: { yes: { to: end, learn: { b: no } }, no: { to: end } }
      end: { kind: resolution }
`);
    expect(visit(['p'], { a: 'yes', b: 'yes' }, telling).facts).toEqual({ a: 'yes', b: 'yes' });
    expect(visit(['p'], { a: 'yes' }, telling).facts).toEqual({ a: 'yes', b: 'no' });
  });

  test('leaves out facts and values that the guide does not have', () => {
    const snapshot = replay(guide, [], { operator: 'warid', weather: 'fine', device: 'router' });
    expect(snapshot.given).toEqual({ device: 'router' });
  });

  test('is the same when its trail is replayed', () => {
    const snapshot = visit(['password', 'detour', 'none', 'failed', 'failed', 'phone', 'jazz']);
    expect(replay(guide, snapshot.trail)).toEqual(snapshot);
  });
});

describe('a remedy', () => {
  test('is shown again until its tries are used up, then leads on', () => {
    const first = visit(['code', 'none', 'failed']);
    expect(first.node?.id).toBe('code/flight-mode');
    expect(first.attempt).toBe(2);
    expect(answer(first, 'failed', 9).node?.id).toBe('code/device');
  });

  test('leads on at once when it worked or could not be done', () => {
    expect(visit(['code', 'none', 'worked']).node?.id).toBe('code/came');
    expect(visit(['code', 'none', 'could-not']).node?.id).toBe('code/ask');
  });

  test('is passed over when a loop comes back to it with no try left', () => {
    const looping = guideOf(`
facts: {}
problems:
  p:
    start: restart
    nodes:
      restart: { kind: remedy, tries: 2, worked: still-there, failed: ask }
      still-there: { kind: question, answers: { yes: { to: restart }, no: { to: done } } }
      done: { kind: resolution }
      ask: { kind: escalation }
`);
    const twice = visit(['p', 'worked', 'yes', 'worked', 'yes'], {}, looping);
    expect(twice.node?.id).toBe('p/ask');
  });
});

describe('a detour', () => {
  test('comes back to the remedy that needed it, which does not offer it again', () => {
    const away = visit(['password', 'detour']);
    expect(away.node?.id).toBe('code/signal');
    expect(away.returnsTo).toBe('password/reset');
    const returned = visit(['password', 'detour', 'bars', 'phone', 'jazz', 'return']);
    expect(returned.node?.id).toBe('password/reset');
    expect(returned.returnsTo).toBeUndefined();
    expect(returned.attempt).toBe(1);
    expect(returned.answers).toEqual(['worked', 'failed', 'could-not']);
  });

  test('may be taken from another remedy, where what was tried before may be tried anew', () => {
    const twice = guideOf(`
facts: {}
problems:
  code:
    start: flight-mode
    nodes:
      flight-mode: { kind: remedy, worked: came, failed: ask }
      came: { kind: resolution }
      ask: { kind: escalation }
  password:
    start: reset
    nodes:
      reset: { kind: remedy, detour: code, worked: done, failed: reset-by-clerk }
      reset-by-clerk: { kind: remedy, detour: code, worked: done, failed: done }
      done: { kind: resolution }
`);
    const again = visit(['password', 'detour', 'worked', 'return', 'failed', 'detour'], {}, twice);
    expect(again.node?.id).toBe('code/flight-mode');
  });

  test('is the only way to be offered a return', () => {
    expect(visit(['code', 'bars', 'phone', 'jazz']).answers).toEqual([]);
  });
});

describe('going back and starting again', () => {
  test('takes back one answer, with what it told', () => {
    const snapshot = back(visit(['code', 'bars', 'phone']));
    expect(snapshot.node?.id).toBe('code/device');
    expect(snapshot.facts).toEqual({});
  });

  test('takes back a try', () => {
    expect(back(visit(['code', 'none', 'failed'])).attempt).toBe(1);
  });

  test('takes back into a detour', () => {
    const snapshot = back(visit(['password', 'detour', 'bars', 'router', 'return']));
    expect(snapshot.node?.id).toBe('code/ask');
    expect(snapshot.returnsTo).toBe('password/reset');
  });

  test('keeps what the page gave', () => {
    const snapshot = restart(visit(['code', 'bars'], { device: 'phone' }));
    expect(snapshot.node).toBeUndefined();
    expect(snapshot.trail).toEqual([]);
    expect(snapshot.facts).toEqual({ device: 'phone' });
  });
});

describe('changing an answer', () => {
  test('asks it again, and keeps what still holds', () => {
    const asked = change(visit(['code', 'bars', 'phone', 'jazz']), 1);
    expect(asked.node?.id).toBe('code/signal');
    const changed = answer(asked, 'none', 9);
    expect(changed.node?.id).toBe('code/flight-mode');
    const on = answer(answer(changed, 'failed', 10), 'failed', 11);
    expect(on.node?.id, 'device and operator are answered already').toBe('code/came');
    expect(on.unused).toEqual([]);
  });

  test('names what no longer applies', () => {
    const asked = change(visit(['code', 'bars', 'phone', 'jazz']), 2);
    const changed = answer(asked, 'router', 9);
    expect(changed.node?.id).toBe('code/ask');
    expect(changed.unused).toEqual([
      { entry: { node: 'code/operator', answer: 'jazz', at: 3 }, reason: 'not-reached' },
    ]);
  });

  test('asks a remedy that was tried twice from its first try', () => {
    const asked = change(visit(['code', 'none', 'failed', 'failed']), 2);
    expect(asked.node?.id).toBe('code/flight-mode');
    expect(asked.attempt).toBe(1);
  });

  test('changes nothing outside the trail', () => {
    const before = visit(['code']);
    expect(change(before, 5)).toBe(before);
  });
});

describe('a trail from another time', () => {
  const entry = (node: string, id: string) => ({ node, answer: id, at: 0 }) as Trail[number];

  test('is followed past nodes that are gone, and names them', () => {
    const snapshot = replay(guide, [
      entry('start', 'code'),
      entry('code/battery', 'full'),
      entry('code/signal', 'bars'),
      entry('code/device', 'phone'),
    ]);
    expect(snapshot.node?.id).toBe('code/operator');
    expect(snapshot.unused).toEqual([
      { entry: entry('code/battery', 'full'), reason: 'unknown-node' },
    ]);
  });

  test('stops where its answer is gone, and names it', () => {
    const snapshot = replay(guide, [entry('start', 'code'), entry('code/signal', 'maybe')]);
    expect(snapshot.node?.id).toBe('code/signal');
    expect(snapshot.unused.map(({ reason }) => reason)).toEqual(['unknown-answer']);
  });

  test('that is nonsense ends at the start, without throwing', () => {
    const nonsense = [entry('', ''), entry('start', 'constructor'), entry('a/b/c', '__proto__')];
    const snapshot = replay(guide, nonsense);
    expect(snapshot.node).toBeUndefined();
    expect(snapshot.unused).toHaveLength(3);
  });

  test('sets aside an answer that the page now gives', () => {
    const { trail } = visit(['code', 'bars', 'phone']);
    const snapshot = replay(guide, trail, { device: 'router' });
    expect(snapshot.node?.id).toBe('code/ask');
    expect(snapshot.unused.map(({ entry: { node } }) => node)).toEqual(['code/device']);
  });
});
