import { describe, expect, test } from 'vitest';
import { answer, back, begin, change } from '../../../src/engine/moves.js';
import { PublicViews } from '../../../src/engine/public/public-views.js';
import { replay } from '../../../src/engine/replay.js';
import type { Snapshot } from '../../../src/engine/snapshot.js';
import type { Facts } from '../../../src/model/fact.js';
import type { Trail } from '../../../src/model/trail.js';
import { guideOf } from '../../support/guides.js';
import { guide as otherGuide, visit } from '../support.js';

/** Only visitors with a blue card try something; all of them come to a place that anybody may learn of. */
const guide = guideOf(`
facts:
  card: { values: [blue, red], sensitive: true }
  place: { values: [here, away] }
problems:
  p:
    start: how
    nodes:
      how: { kind: question, answers: { new: { to: which }, old: { to: end } } }
      which: { kind: question, asks: card, answers: { blue: { to: only-blue }, red: { to: where } } }
      only-blue: { kind: remedy, worked: where, failed: where }
      where: { kind: question, asks: place, answers: { here: { to: last }, away: { to: end } } }
      last: { kind: question, answers: { yes: { to: end }, no: { to: end } } }
      end: { kind: resolution }
`);

const idsOf = (trail: Trail) => trail.map(({ node, answer: id }) => `${node}:${id}`);

/** What may be told of a visit, as somebody reads it. */
function publicOf(snapshot: Snapshot, views = new PublicViews()) {
  const { trail, kept, isPartial, node } = views.of(snapshot);
  return { trail: idsOf(trail), kept: idsOf(kept), isPartial, node };
}

const after = (answers: readonly string[], facts: Facts = {}) => visit(answers, facts, guide);

/** Where nothing was set aside. */
const told = (trail: readonly string[], node: string | null, isPartial = false) => ({
  trail,
  kept: trail,
  isPartial,
  node,
});

const BEFORE = ['start:p', 'p/how:new'];

test('all is public until something private is answered, also where that is asked for', () => {
  expect(publicOf(after([]))).toEqual(told([], null));
  expect(publicOf(after(['p']))).toEqual(told(['start:p'], 'p/how'));
  expect(publicOf(after(['p', 'new']))).toEqual(told(BEFORE, 'p/which'));
  expect(publicOf(after(['p', 'old']))).toEqual(told(['start:p', 'p/how:old'], 'p/end'));
});

describe('whichever private answer was given,', () => {
  test('it is left out, and the place too, since it would tell', () => {
    for (const card of ['blue', 'red']) {
      expect(publicOf(after(['p', 'new', card]))).toEqual(told(BEFORE, null, true));
    }
    expect(publicOf(after(['p', 'new', 'blue', 'worked']))).toEqual(told(BEFORE, null, true));
  });

  test('what anybody can answer next is public again, and so is the place', () => {
    for (const way of [['blue', 'worked'], ['blue', 'failed'], ['red']]) {
      const here = after(['p', 'new', ...way, 'here']);
      expect(publicOf(here)).toEqual(told([...BEFORE, 'p/where:here'], 'p/last', true));
      expect(publicOf(answer(here, 'yes', 9))).toEqual(
        told([...BEFORE, 'p/where:here', 'p/last:yes'], 'p/end', true),
      );
    }
  });

  test('coming back from what is public leads to the place that it was left out at', () => {
    const snapshot = after(['p', 'new', 'blue', 'worked', 'here']);
    const again = replay(guide, new PublicViews().of(snapshot).kept);
    expect(again.node?.id).toBe('p/which');
    expect(idsOf(again.unused.map(({ entry }) => entry))).toEqual(['p/where:here']);
    expect(publicOf(again)).toEqual({
      ...told(BEFORE, 'p/which', true),
      kept: [...BEFORE, 'p/where:here'],
    });
  });
});

describe('where an answer leads by a private fact', () => {
  const asking = guideOf(`
facts:
  card: { values: [blue, red], sensitive: true }
problems:
  p:
    start: which
    nodes:
      which: { kind: question, asks: card, answers: { blue: { to: ready }, red: { to: ready } } }
      ready:
        kind: question
        answers:
          yes: { to: [{ when: { is: { card: blue } }, to: blue-end }, { to: red-end }] }
          no: { to: red-end }
      blue-end: { kind: resolution }
      red-end: { kind: resolution }
`);

  test('the answer is public and the place is not', () => {
    for (const card of ['blue', 'red']) {
      expect(publicOf(visit(['p', card, 'yes'], {}, asking))).toEqual(
        told(['start:p', 'p/ready:yes'], null, true),
      );
    }
    expect(publicOf(visit(['p', 'blue', 'no'], {}, asking))).toEqual(
      told(['start:p', 'p/ready:no'], 'p/red-end', true),
    );
  });
});

describe('after an answer that was left out', () => {
  const telling = guideOf(`
facts:
  age: { values: [young, old], sensitive: true }
  card: { values: [blue, red], sensitive: true }
problems:
  p:
    start: which
    nodes:
      which: { kind: question, asks: age, answers: { young: { to: how }, old: { to: how } } }
      how:
        kind: question
        answers:
          showing: { to: after, learn: { card: blue } }
          telling: { to: after }
      after: { kind: question, answers: { yes: { to: end }, no: { to: end } } }
      end: { kind: resolution }
`);
  const publicAfter = (...answers: readonly string[]) => publicOf(visit(answers, {}, telling));

  test('the next one is public if anybody can give it, and not if it tells something', () => {
    expect(publicAfter('p', 'young', 'telling')).toEqual(
      told(['start:p', 'p/how:telling'], 'p/after', true),
    );
    expect(publicAfter('p', 'young', 'showing')).toEqual(told(['start:p'], null, true));
  });

  test('one is left out as well where others would have made more public before it', () => {
    expect(publicAfter('p', 'old', 'showing', 'yes')).toEqual(told(['start:p'], null, true));
  });
});

test('where a visit begins beyond a private question, nodes that it leads to still tell its answer', () => {
  const beyond = guideOf(`
facts:
  age: { values: [young, old], sensitive: true }
  card: { values: [blue, red], sensitive: true }
problems:
  p:
    start: which
    nodes:
      which: { kind: question, asks: card, answers: { blue: { to: how-old }, red: { to: end } } }
      how-old: { kind: question, asks: age, answers: { young: { to: only-blue }, old: { to: only-blue } } }
      only-blue: { kind: question, answers: { yes: { to: end }, no: { to: end } } }
      end: { kind: resolution }
`);
  const begun = begin(replay(beyond, []), 'p/how-old', 0);
  const within = answer(answer(begun, 'old', 1), 'yes', 2);
  expect(within.node?.id).toBe('p/end');
  expect(publicOf(within)).toEqual(told(['start:p/how-old'], null, true));
});

describe('answers that were set aside', () => {
  const whole = after(['p', 'new', 'blue', 'worked', 'here', 'yes']);

  test('are kept as far as they can follow, and are not told', () => {
    expect(publicOf(change(whole, 2))).toEqual({
      ...told(BEFORE, 'p/which', true),
      kept: [...BEFORE, 'p/where:here', 'p/last:yes'],
    });
    expect(publicOf(change(whole, 3))).toEqual({
      ...told(BEFORE, null, true),
      kept: [...BEFORE, 'p/where:here', 'p/last:yes'],
    });
  });

  test('are not kept where the answer before them is asked again', () => {
    expect(publicOf(change(whole, 0))).toEqual(told([], null));
    expect(publicOf(change(whole, 1))).toEqual(told(['start:p'], 'p/how'));
    expect(publicOf(change(whole, 4))).toEqual(told(BEFORE, null, true));
  });

  test('are all kept where nothing is private', () => {
    const open = change(visit(['code', 'none', 'failed'], { device: 'phone' }), 1);
    expect(open.unused).toHaveLength(1);
    expect(publicOf(open)).toEqual({
      ...told(['start:code'], 'code/signal'),
      kept: ['start:code', 'code/flight-mode:failed'],
    });
    const anew = publicOf(change(visit(['code', 'none'], { device: 'phone' }), 0));
    expect(anew).toEqual({ ...told([], null), kept: ['code/signal:none'] });
  });
});

test('what the page gave is the page’s own', () => {
  const given = after(['p', 'new', 'worked', 'here'], { card: 'blue' });
  expect(publicOf(given)).toEqual(
    told([...BEFORE, 'p/only-blue:worked', 'p/where:here'], 'p/last'),
  );
});

describe('the views of one visit are those that each would have by itself', () => {
  const whole = after(['p', 'new', 'blue', 'worked', 'here', 'yes']);

  test('whatever the visitor does', () => {
    const views = new PublicViews();
    const steps = [
      whole,
      back(whole),
      back(back(whole)),
      change(whole, 2),
      answer(change(whole, 2), 'red', 9),
      answer(change(whole, 1), 'old', 9),
      after([]),
      whole,
      after(['p', 'new', 'red']),
      after(['p', 'new', 'red', 'here']),
      after(['p', 'new', 'red', 'away']),
      after(['p', 'new', 'blue', 'worked', 'away']),
    ];
    for (const step of steps) {
      expect(views.of(step)).toEqual(new PublicViews().of(step));
    }
  });

  test('also with the same answers at another time', () => {
    const views = new PublicViews();
    const early = after(['p', 'new']);
    expect(views.of(early).trail).toEqual(early.trail);
    const late = replay(
      guide,
      early.trail.map((entry) => ({ ...entry, at: entry.at + 60 })),
    );
    expect(views.of(late).trail).toEqual(late.trail);
  });

  test('after the facts of the page or the guide have changed', () => {
    const views = new PublicViews();
    const steps = [
      whole,
      after(['p', 'new', 'worked'], { card: 'blue' }),
      after(['p', 'new', 'here'], { card: 'red' }),
      whole,
      after(['p', 'new', 'red', 'yes'], { place: 'here' }),
      after(['p', 'new', 'blue', 'worked'], { place: 'here' }),
      visit(['code', 'bars', 'phone']),
      visit(['code', 'bars', 'router'], { operator: 'zong' }),
      whole,
    ];
    for (const step of steps) {
      expect(views.of(step)).toEqual(new PublicViews().of(step));
    }
    expect(views.of(replay(otherGuide, [])).node).toBeNull();
  });
});
