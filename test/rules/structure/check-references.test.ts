import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/model/condition.js';
import type { Guide, GuideNode, Problem } from '../../../src/model/guide.js';
import { checkReferences } from '../../../src/rules/structure/check-references.js';
import { end, findingsIn, guideOf, listener, offeredIn, question, remedy } from '../support.js';
import { atOnce } from '../../../src/model/steps.js';

const FACTS = {
  place: { kind: 'choice', values: ['home', 'abroad'], sensitive: false },
  puk: { kind: 'choice', values: ['had', 'lost'], sensitive: false },
} as const;
const START = question('p/start', 'p/end', 'p/end');
const CONTACT = {
  channels: [{ kind: 'call' as const, number: '111' }],
  sources: [],
  checked: '2026-01-01',
};
const SOURCES = { law: { title: 'The law', checked: '2026-01-01' } };

const guide = (start: GuideNode, rest: Partial<Guide> = {}): Guide =>
  guideOf([start, end('p/end')], { facts: FACTS, sources: SOURCES, ...rest });

/** A guide whose first answer leads on by a condition. */
function withCondition(when: Condition): Guide {
  const [first, ...others] = START.answers;
  const route = [{ when, to: 'p/end' as const }, { to: 'p/end' as const }];
  const answers = first ? [{ ...first, route }, ...others] : [];
  return guide({ ...START, answers }, { conditions: { abroad: { is: { place: 'abroad' } } } });
}

/** A guide whose question asks for a fact; each answer tells these facts. */
const asking = (asks: string, ...learn: Record<string, string>[]): Guide =>
  guide({
    ...question('p/start'),
    asks,
    answers: learn.map((told, index) => ({
      id: `a${index}`,
      learn: told,
      route: [{ to: 'p/end' }],
    })),
  } as GuideNode);

const problem = (id: string, start: Problem['start'], ...nodes: GuideNode[]): Problem => ({
  id,
  start,
  nodes,
});

const WHEN = 'problems.0.nodes.0.answers.0.route.0.when';

describe('a condition that names what there is, is taken:', () => {
  test.each<Condition>([
    { is: { place: 'home', puk: 'had' } },
    { in: { place: ['home', 'abroad'] } },
    { known: 'puk' },
    { named: 'abroad' },
    { not: { all: [{ any: [{ known: 'puk' }] }] } },
  ])('%j', (when) => {
    expect(findingsIn(withCondition(when))).toEqual([]);
  });
});

describe('a wrong name in a condition is told where it stands:', () => {
  test.each<[when: Condition, ...told: string[]]>([
    [{ is: { weather: 'fine' } }, `unknown-fact ${WHEN}.is.weather`],
    [{ is: { place: 'moon', puk: 'had' } }, `unknown-value ${WHEN}.is.place`],
    [{ in: { weather: ['fine'] } }, `unknown-fact ${WHEN}.in.weather`],
    [{ in: { place: ['home', 'moon'] } }, `unknown-value ${WHEN}.in.place.1`],
    [{ known: 'weather' }, `unknown-fact ${WHEN}.known`],
    [{ known: 'constructor' }, `unknown-fact ${WHEN}.known`],
    [{ named: 'gone' }, `unknown-condition ${WHEN}.named`],
    [{ named: 'constructor' }, `unknown-condition ${WHEN}.named`],
    [{ not: { known: 'weather' } }, `unknown-fact ${WHEN}.not.known`],
    [
      { all: [{ known: 'weather' }, { any: [{ known: 'puk' }, { named: 'gone' }] }] },
      `unknown-fact ${WHEN}.all.0.known`,
      `unknown-condition ${WHEN}.all.1.any.1.named`,
    ],
  ])('%j', (when, ...told) => {
    expect(findingsIn(withCondition(when))).toEqual(told);
  });

  test('in a named one too', () => {
    const named = guide(START, { conditions: { fine: { is: { weather: 'fine' } } } });
    expect(findingsIn(named)).toEqual(['unknown-fact conditions.fine.is.weather']);
  });
});

describe('what answers tell', () => {
  test('is told of where the fact or its value is wrong', () => {
    expect(findingsIn(asking('place', { place: 'moon' }, { weather: 'fine' }))).toEqual([
      'unknown-value problems.0.nodes.0.answers.0.learn.place',
      'unknown-fact problems.0.nodes.0.answers.1.learn.weather',
    ]);
  });

  test('is told of once where the fact asked for is wrong', () => {
    const twice = asking('weather', { weather: 'fine' }, { weather: 'rain', puk: 'stolen' });
    expect(findingsIn(twice)).toEqual([
      'unknown-fact problems.0.nodes.0.asks',
      'unknown-value problems.0.nodes.0.answers.1.learn.puk',
    ]);
  });
});

describe('contacts', () => {
  test('are for facts, and rest on sources, that there are', () => {
    const contacts = {
      good: { ...CONTACT, for: { place: 'home' }, sources: ['law'] },
      bad: { ...CONTACT, for: { place: 'moon', weather: 'fine' }, sources: ['law', 'rumour'] },
    };
    expect(findingsIn(guide(START, { contacts }))).toEqual([
      'unknown-value contacts.bad.for.place',
      'unknown-fact contacts.bad.for.weather',
      'unknown-source contacts.bad.sources.1',
    ]);
  });
});

describe('where answers and detours lead', () => {
  const paths = (first: GuideNode, ...more: Problem[]): readonly string[] =>
    findingsIn(guideOf([], { problems: [problem('p', 'p/start', first, end('p/end')), ...more] }));

  test('is told of where no node is there, or no problem', () => {
    expect(paths(question('p/start', 'p/end', 'p/gone'))).toEqual([
      'unknown-target problems.0.nodes.0.answers.1.route.0.to',
    ]);
    expect(paths(question('p/start', 'p/end', 'q/end'))).toEqual([
      'unknown-problem problems.0.nodes.0.answers.1.route.0.to',
    ]);
    expect(
      paths(remedy('p/start', 'p/end', 'q/gone'), problem('q', 'q/end', end('q/end'))),
    ).toEqual(['unknown-target problems.0.nodes.0.detour']);
  });

  test('is told of once where a detour leads to a problem whose start is wrong', () => {
    const q = problem('q', 'q/gone', end('q/end'));
    expect(paths(remedy('p/start', 'p/end', 'q/gone'), q)).toEqual([
      'unknown-target problems.1.start',
    ]);
  });

  test('a problem starts at a node of its own', () => {
    expect(
      paths(question('p/start', 'p/end', 'p/end'), problem('q', 'p/end', end('q/end'))),
    ).toEqual(['unknown-target problems.1.start']);
  });
});

test('what a node rests on is told of where there is no such source', () => {
  const start = { ...START, sources: ['law', 'rumour', 'toString'] };
  expect(findingsIn(guide(start))).toEqual([
    'unknown-source problems.0.nodes.0.sources.1',
    'unknown-source problems.0.nodes.0.sources.2',
  ]);
});

test('the guide is written in one of its locales first', () => {
  expect(findingsIn(guide(START, { sourceLocale: 'fr' }))).toEqual(['unknown-value sourceLocale']);
});

test('in place of a wrong name those are offered that could have been meant', () => {
  const start = {
    ...START,
    sources: ['lore'],
    answers: question('p/start', 'p/ent', 'r/end').answers,
  };
  const wrong = guide(start, {
    sourceLocale: 'fr',
    conditions: { a: { known: 'plaze' }, b: { is: { puk: 'hat' } }, c: { named: 'd' } },
    problems: [problem('p', 'p/start', start, end('p/end')), problem('q', 'q/end', end('q/end'))],
  });
  expect(offeredIn(wrong)).toEqual({
    fr: ['en'],
    plaze: ['place', 'puk'],
    hat: ['had', 'lost'],
    d: ['a', 'b', 'c'],
    lore: ['law'],
    ent: ['start', 'end'],
    r: ['p', 'q'],
  });
});

test('more faults than are of use are not told', () => {
  const reporter = listener(2);
  const lost = Array.from({ length: 9 }, (_each, at) => question(`p/n${at}`, 'p/gone', 'p/gone'));
  atOnce(checkReferences(guideOf(lost), reporter));
  expect(reporter.count).toBe(2);
  const other = listener(2);
  const baseless = lost.map(({ id }) => ({ ...end(id), sources: ['gone'] }));
  atOnce(checkReferences(guideOf(baseless), other));
  expect(other.count).toBe(2);
});
