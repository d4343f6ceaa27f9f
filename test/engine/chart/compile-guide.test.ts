import { createActor, initialTransition } from 'xstate';
import { describe, expect, test } from 'vitest';
import { compileGuide } from '../../../src/engine/chart/compile-guide.js';
import { nodesOf } from '../../../src/model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../../../src/model/guide.js';
import { isEnd } from '../../../src/model/node-kinds.js';
import { guideOf, guideOfEach, realGuide } from '../../support/guides.js';
import { guide } from '../support.js';

const machine = compileGuide(guide);
const each = guideOfEach();

/** What an author would read of a node's state. */
function stateOf(of: Guide, id: NodeId) {
  const [problem = '', node = ''] = id.split('/');
  return compileGuide(of).states[problem]?.states[node]?.config;
}

describe('the statechart', () => {
  test('has the start, each problem, and one state for each node', () => {
    expect(Object.keys(machine.states)).toEqual(['start', 'code', 'password']);
    for (const problem of guide.problems) {
      const states = Object.keys(machine.states[problem.id]?.states ?? {});
      expect(states.map((state) => `${problem.id}/${state}`)).toEqual(
        problem.nodes.map(({ id }) => id),
      );
    }
  });

  test('is compiled once for one guide', () => {
    expect(compileGuide(guide)).toBe(machine);
  });

  test('names an event for each answer', () => {
    expect(machine.states.code?.states.signal?.ownEvents).toEqual(['answer.none', 'answer.bars']);
  });

  test('runs as an actor, tags its ends, and restarts', () => {
    const actor = createActor(machine, { input: { facts: { operator: 'jazz' } } }).start();
    actor.send({ type: 'answer.code', at: 1 });
    actor.send({ type: 'answer.bars', at: 2 });
    expect(actor.getSnapshot().value).toEqual({ code: 'device' });
    expect(actor.getSnapshot().hasTag('end')).toBe(false);
    actor.send({ type: 'answer.phone', at: 3 });
    expect(actor.getSnapshot().value).toEqual({ code: 'came' });
    expect(actor.getSnapshot().hasTag('end')).toBe(true);
    actor.send({ type: 'restart' });
    expect(actor.getSnapshot().value).toBe('start');
    expect(actor.getSnapshot().context).toEqual(
      initialTransition(machine, { facts: { operator: 'jazz' } })[0].context,
    );
  });

  test('tags just the nodes at which a visit may end', () => {
    for (const [id, node] of nodesOf(each)) {
      expect(stateOf(each, id)?.tags, id).toEqual(isEnd(node) ? 'end' : undefined);
    }
  });
});

describe('the chart as data', () => {
  test.for([
    ['each kind', each],
    ['the real guide', realGuide()],
  ] as const)('of %s is plain JSON but for its context', ([, of]) => {
    const { context, schemas, ...config } = compileGuide(of).config;
    expect(context).toBeTypeOf('function');
    expect(schemas).toBeUndefined();
    expect(JSON.parse(JSON.stringify(config))).toStrictEqual(config);
  });

  test('remembers nothing of the guide itself', () => {
    const [{ context }] = initialTransition(compileGuide(each), { facts: { phone: 'other' } });
    expect(context).toEqual({
      given: { phone: 'other' },
      facts: { phone: 'other' },
      trail: [],
      tries: {},
      returns: [],
      detoured: [],
    });
  });

  test('has a description of each node that is described, for that chart alone', () => {
    const described = compileGuide(each, (id) => (id === 'two/end' ? 'All is well' : undefined));
    expect(described.states.two?.states.end?.config.description).toBe('All is well');
    expect(described.states.two?.states.where?.config).not.toHaveProperty('description');
    expect(stateOf(each, 'two/end')).not.toHaveProperty('description');
    expect(described).not.toBe(compileGuide(each));
    expect(compileGuide(each)).toBe(compileGuide(each));
  });

  test('gives every guard and action a capital letter, which no condition has', () => {
    const { guards, actions } = compileGuide(each).implementations;
    const own = [...Object.keys(guards), ...Object.keys(actions)].filter((name) =>
      /[A-Z]/.test(name),
    );
    expect(Object.keys(guards).filter((name) => !own.includes(name))).toEqual([
      'has-android',
      'is-away',
    ]);
    expect(Object.keys(actions).every((name) => own.includes(name))).toBe(true);
  });
});

describe('a node reads as its author wrote it', () => {
  const record = (node: string, answer: string) => ({
    type: 'recordAnswer',
    params: { node, answer },
  });

  test('the start leads to each problem and each node', () => {
    const { id, on } = compileGuide(each).states.start?.config ?? {};
    expect(id).toBe('start');
    expect(Object.keys(on ?? {})).toHaveLength(each.problems.length + nodesOf(each).size);
    expect(on).toMatchObject({
      'answer.one': { target: '#one/second', actions: record('start', 'one') },
      'answer.two': { target: '#two/where', actions: record('start', 'two') },
      'answer.one/second': { target: '#one/second', actions: record('start', 'one/second') },
    });
  });

  test('a question learns its fact, and is passed over where that is known', () => {
    const learn = (phone: string) => ({ type: 'learnFacts', params: { learn: { phone } } });
    const known = (value: string) => ({ type: 'isKnown', params: { fact: 'phone', value } });
    expect(stateOf(each, 'one/first')).toStrictEqual({
      id: 'one/first',
      always: [
        { guard: known('iphone'), target: '#one/second' },
        { guard: known('android'), target: '#one/second' },
        { guard: known('other'), target: '#two/end' },
      ],
      on: {
        'answer.apple': [
          { target: '#one/second', actions: [record('one/first', 'apple'), learn('iphone')] },
        ],
        'answer.android': [
          { target: '#one/second', actions: [record('one/first', 'android'), learn('android')] },
        ],
        'answer.other': [
          { target: '#two/end', actions: [record('one/first', 'other'), learn('other')] },
        ],
      },
    });
  });

  test('a question without a fact is not passed over, and has no guard', () => {
    expect(stateOf(each, 'two/where')).toStrictEqual({
      id: 'two/where',
      on: {
        'answer.here': [
          {
            target: '#two/end',
            actions: [
              record('two/where', 'here'),
              { type: 'learnFacts', params: { learn: { place: 'home' } } },
            ],
          },
        ],
        'answer.away': [{ target: '#two/end', actions: [record('two/where', 'away')] }],
      },
    });
  });

  test('a remedy is guarded by its named conditions and its tries, also where it is passed over', () => {
    const node = 'one/second';
    const count = { type: 'countTry', params: { node } };
    const usedUp = { node, tries: 3 };
    const reply = (answer: string) => [record(node, answer), count];
    expect(stateOf(each, node)).toStrictEqual({
      id: node,
      always: [
        { guard: { type: 'has-android', params: { usedUp } }, target: '#two/where' },
        { guard: { type: 'isUsedUp', params: usedUp }, target: '#one/ask' },
      ],
      on: {
        'answer.worked': [{ target: '#one/end', actions: reply('worked') }],
        'answer.failed': [
          { guard: { type: 'mayTryAgain', params: usedUp }, actions: reply('failed') },
          { guard: 'has-android', target: '#two/where', actions: reply('failed') },
          { target: '#one/ask', actions: reply('failed') },
        ],
        'answer.could-not': [
          { guard: 'is-away', target: '#two/end', actions: reply('could-not') },
          { target: '#one/first', actions: reply('could-not') },
        ],
        'answer.detour': {
          guard: { type: 'mayDetour', params: { node } },
          target: '#two/where',
          actions: [
            record(node, 'detour'),
            { type: 'takeDetour', params: { node, problems: ['two'] } },
          ],
        },
      },
    });
  });

  test('an end leads on, and back only to the remedies whose detour can have led there', () => {
    expect(stateOf(each, 'one/end')).toStrictEqual({
      id: 'one/end',
      tags: 'end',
      on: { 'answer.unsolved': [{ target: '#one/ask', actions: [record('one/end', 'unsolved')] }] },
    });
    expect(stateOf(each, 'one/ask')).toStrictEqual({ id: 'one/ask', tags: 'end' });
    expect(stateOf(each, 'two/end')?.on).toStrictEqual({
      'answer.return': [
        {
          guard: { type: 'returnsTo', params: { node: 'one/second' } },
          target: '#one/second',
          actions: [record('two/end', 'return'), 'comeBack'],
        },
      ],
    });
  });

  test('a condition is guarded with what the answer tells, or without a name where it has none', () => {
    const of = guideOf(`
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
          yes: { learn: { b: yes }, to: [{ when: has-b, to: end }, { to: other }] }
          no: { to: [{ when: { is: { b: no } }, to: end }, { to: other }] }
      try: { kind: remedy, worked: end, failed: end }
      other: { kind: question, answers: { yes: { to: end }, no: { to: try } } }
      end: { kind: resolution }
`);
    const config = stateOf(of, 'p/ask-a');
    const known = { fact: 'a', value: 'yes' };
    const when = { is: { b: 'no' } };
    expect(config?.on?.['answer.yes']).toMatchObject([
      { guard: { type: 'has-b', params: { learn: { a: 'yes', b: 'yes' } } }, target: '#p/end' },
      { target: '#p/other' },
    ]);
    expect(config?.on?.['answer.no']).toMatchObject([
      { guard: { type: 'conditionHolds', params: { when, learn: { a: 'no' } } } },
      {},
    ]);
    const learnB = { type: 'learnUnknownFacts', params: { learn: { b: 'yes' } } };
    expect(config?.always).toStrictEqual([
      {
        guard: { type: 'has-b', params: { known, learn: { b: 'yes' } } },
        target: '#p/end',
        actions: [learnB],
      },
      { guard: { type: 'isKnown', params: known }, target: '#p/other', actions: [learnB] },
      {
        guard: { type: 'conditionHolds', params: { when, known: { fact: 'a', value: 'no' } } },
        target: '#p/end',
      },
      { guard: { type: 'isKnown', params: { fact: 'a', value: 'no' } }, target: '#p/other' },
    ]);
    expect(stateOf(of, 'p/try')?.on?.['answer.failed'], 'one try, so none again').toHaveLength(1);
  });
});
