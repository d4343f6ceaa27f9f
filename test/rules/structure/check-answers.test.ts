import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/model/fact.js';
import type { Answer, Guide, GuideNode } from '../../../src/model/guide.js';
import { checkAnswers } from '../../../src/rules/structure/check-answers.js';
import { end, findingsIn, guideOf, listener, offeredIn, question, remedy } from '../support.js';

const ANSWERS = 'problems.0.nodes.0.answers';

const answer = (id: string, learn: Facts = {}): Answer => ({
  id,
  learn,
  route: [{ to: 'p/end' }],
});

const guide = (start: GuideNode): Guide =>
  guideOf([start, end('p/end')], {
    facts: { place: { kind: 'choice', values: ['home', 'abroad', 'unknown'], sensitive: false } },
  });

/** A guide whose first node is this one, with these answers. */
const answered = (node: GuideNode, ...answers: readonly Answer[]): Guide =>
  guide({ ...node, answers });

const START = question('p/start');
const REMEDY = remedy('p/start', 'p/end');
const ASKING = { ...START, asks: 'place' } as GuideNode;

test('a notice leads on, and has no other answer', () => {
  const notice: GuideNode = { kind: 'notice', id: 'p/start', sources: [], answers: [] };
  expect(findingsIn(answered(notice, answer('continue')))).toEqual([]);
  expect(findingsIn(answered(notice))).toContain(`missing-field ${ANSWERS}`);
  expect(findingsIn(answered(notice, answer('continue'), answer('no')))).toEqual([
    `unknown-answer ${ANSWERS}.1.id`,
  ]);
});

describe('a question', () => {
  test('leaves a choice', () => {
    expect(findingsIn(answered(START, answer('yes'), answer('no')))).toEqual([]);
    expect(findingsIn(answered(START, answer('yes')))).toEqual([`too-few-answers ${ANSWERS}`]);
  });

  test('for a fact has an answer for each value, which tells it', () => {
    const home = answer('home', { place: 'home' });
    const abroad = answer('away', { place: 'abroad' });
    const unsure = answer('unsure', { place: 'unknown' });
    expect(findingsIn(answered(ASKING, home, abroad, unsure))).toEqual([]);
    expect(findingsIn(answered(ASKING, home, abroad))).toEqual([`value-without-answer ${ANSWERS}`]);
    expect(findingsIn(answered(ASKING, home, abroad, unsure, answer('else')))).toEqual([
      `missing-field ${ANSWERS}.3.learn`,
    ]);
  });
});

describe('a remedy', () => {
  const [worked, failed, couldNot] = ['worked', 'failed', 'could-not'].map((id) => answer(id));

  test('has its three replies', () => {
    expect(findingsIn(guide(REMEDY))).toEqual([]);
    expect(findingsIn(answered(REMEDY, ...(worked && failed ? [worked, failed] : [])))).toEqual([
      `missing-field ${ANSWERS}`,
    ]);
  });

  test('has no other, in place of which its own are offered', () => {
    const replies = worked && failed && couldNot ? [worked, failed, couldNot] : [];
    const wrong = answered(REMEDY, ...replies, answer('maybe'));
    expect(findingsIn(wrong)).toEqual([`unknown-answer ${ANSWERS}.3.id`]);
    expect(offeredIn(wrong)).toEqual({ maybe: ['worked', 'failed', 'could-not'] });
  });
});

describe('an end', () => {
  const unsolved = (kind: 'resolution' | 'escalation', id: string) =>
    guideOf([
      question('p/start', 'p/end', 'p/other'),
      { ...end('p/end'), kind, answers: [{ ...answer(id), route: [{ to: 'p/other' }] }] },
      end('p/other'),
    ]);

  test('may lead on where it did not solve the problem', () => {
    expect(findingsIn(unsolved('resolution', 'unsolved'))).toEqual([]);
    expect(offeredIn(unsolved('resolution', 'more'))).toEqual({ more: ['unsolved'] });
  });

  test('that hands over leads nowhere', () => {
    expect(findingsIn(unsolved('escalation', 'unsolved'))).toEqual([
      'unknown-answer problems.0.nodes.1.answers.0.id',
    ]);
  });
});

test('more faults than are of use are not told', () => {
  const reporter = listener(2);
  const nodes = Array.from({ length: 9 }, (_each, at) => question(`p/n${at}`, 'p/n0'));
  checkAnswers(guideOf(nodes), reporter);
  expect(reporter.count).toBe(2);
});
