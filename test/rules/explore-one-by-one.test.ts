import { expect, test } from 'vitest';
import { holds, type Condition } from '../../src/model/condition.js';
import { mayBe, type Facts } from '../../src/model/fact.js';
import { nodesOf } from '../../src/model/graph/guide-nodes.js';
import type { Answer, Branch, Guide, GuideNode, NodeId, Route } from '../../src/model/guide.js';
import { explore } from '../../src/rules/proof/explore.js';
import { end, guideOf } from './support.js';

const GUIDES = 300;
const NODES = 7;
const FACTS = ['f', 'g', 'h'];

/** Whole numbers below a bound, the same in each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

type Random = (below: number) => number;

const pick = <T>(from: readonly T[], random: Random): T => {
  const found = from[random(from.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
};

function condition(random: Random, depth = 2): Condition {
  const fact = pick(FACTS, random);
  const value = pick(['a', 'b', 'unknown'], random);
  const inner = () => condition(random, depth - 1);
  const tests: (() => Condition)[] = [
    () => ({ is: { [fact]: value } }),
    () => ({ in: { [fact]: [value, 'b'] } }),
    () => ({ known: fact }),
    () => ({ named: 'name' }),
    ...(depth === 0
      ? []
      : [
          () => ({ not: inner() }),
          () => ({ all: [inner(), inner()] }),
          () => ({ any: [inner(), inner()] }),
        ]),
  ];
  return pick(tests, random)();
}

const nodeAt = (index: number): NodeId => `p/n${index}`;

function answer(id: string, learn: Facts, random: Random): Answer {
  const to = () => nodeAt(random(NODES + 1));
  const branches: Branch[] = Array.from({ length: random(3) }, () => ({
    when: condition(random),
    to: to(),
  }));
  return {
    id,
    learn,
    route: random(4) === 0 && branches.length > 0 ? branches : [...branches, { to: to() }],
  };
}

function node(index: number, random: Random): GuideNode {
  const base = { id: nodeAt(index), sources: [] };
  const learn = (): Facts => (random(3) === 0 ? { [pick(FACTS, random)]: 'a' } : {});
  switch (random(4)) {
    case 0: {
      const asks = pick(FACTS, random);
      const answers = ['a', 'b', 'unknown'].map((value) =>
        answer(value, { ...learn(), [asks]: value }, random),
      );
      return { ...base, kind: 'question', asks, answers };
    }
    case 1: {
      const answers = ['worked', 'failed', 'could-not'].map((id) => answer(id, learn(), random));
      return { ...base, kind: 'remedy', tries: 1, detour: nodeAt(random(NODES + 1)), answers };
    }
    case 2:
      return { ...base, kind: 'resolution', answers: [answer('unsolved', {}, random)] };
    default:
      return {
        ...base,
        kind: 'question',
        answers: [answer('x', learn(), random), answer('y', learn(), random)],
      };
  }
}

const randomGuide = (random: Random): Guide =>
  guideOf(
    [...Array.from({ length: NODES }, (_, index) => node(index, random)), end(nodeAt(NODES))],
    {
      facts: Object.fromEntries(
        FACTS.map((fact) => [
          fact,
          { kind: 'choice', values: ['a', 'b', 'unknown'], sensitive: false },
        ]),
      ),
      conditions: { name: { any: [{ is: { f: 'a' } }, { not: { known: 'g' } }] } },
    },
  );

/** What visitors reach, take, and are stuck at, each combination of given facts tried by itself. */
function oneByOne(guide: Guide) {
  const reached = new Set<NodeId>();
  const taken = new Set<Branch>();
  const stuck = new Set<Route>();
  const seen = new Set<string>();
  type Place = [id: NodeId, facts: Facts, returns: readonly NodeId[], returned: boolean];
  const waiting: Place[] = presets(guide).map((facts) => [nodeAt(0), facts, [], false]);
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const [id, facts, returns, returned] = place;
    const here = nodesOf(guide).get(id);
    const key = JSON.stringify([id, Object.entries(facts).sort(), returns, returned]);
    if (seen.has(key) || !here) continue;
    seen.add(key);
    reached.add(id);
    const known =
      here.kind === 'question' && here.asks !== undefined ? facts[here.asks] : undefined;
    const asks = here.kind === 'question' ? (here.asks ?? '') : '';
    const answers =
      known === undefined
        ? here.answers
        : here.answers.filter(({ learn }) => learn[asks] === known);
    for (const { learn, route } of answers) {
      // A question that is passed over leaves what is known as it is.
      const next = known === undefined ? { ...facts, ...learn } : { ...learn, ...facts };
      const branch = route.find(
        ({ when }) => when === undefined || holds(when, next, guide.conditions),
      );
      if (branch) {
        taken.add(branch);
        waiting.push([branch.to, next, returns, false]);
      } else stuck.add(route);
    }
    if (here.kind === 'remedy' && here.detour !== undefined && !returned && !returns.includes(id)) {
      waiting.push([here.detour, facts, [...returns, id], false]);
    }
    const back = returns.at(-1);
    if (here.kind === 'resolution' && back !== undefined) {
      waiting.push([back, facts, returns.slice(0, -1), true]);
    }
  }
  return { reached, taken, stuck };
}

const presets = ({ facts }: Guide): Facts[] =>
  Object.entries(facts).reduce<Facts[]>(
    (all, [fact, { values }]) => [
      ...all,
      ...all.flatMap((given) => values.map((value) => ({ ...given, [fact]: value }))),
    ],
    [{}],
  );

test('going along with all combinations at once finds what trying each by itself does', () => {
  let found = 0;
  for (let seed = 0; seed < GUIDES; seed += 1) {
    const guide = randomGuide(seeded(seed));
    const { reached, taken, stuck, tooMany } = explore(guide);
    const wanted = oneByOne(guide);
    expect(tooMany).toBeUndefined();
    expect([...reached].sort(), `seed ${seed}`).toEqual([...wanted.reached].sort());
    expect(new Set(taken), `seed ${seed}`).toEqual(wanted.taken);
    expect(taken.size).toBe(wanted.taken.size);
    const routes = stuck.map(({ node: id, answer: given, facts }) => {
      const at = nodesOf(guide)
        .get(id)
        ?.answers.find((each) => each.id === given);
      for (const [fact, value] of Object.entries(facts)) {
        expect(mayBe(guide.facts[fact], value)).toBe(true);
      }
      // The example is one for which no branch holds.
      const holding = at?.route.some(
        ({ when }) => when === undefined || holds(when, facts, guide.conditions),
      );
      expect(holding, `seed ${seed}`).toBe(false);
      return at?.route;
    });
    expect(routes).toHaveLength(wanted.stuck.size);
    expect(routes.every((route) => route && wanted.stuck.has(route))).toBe(true);
    found += routes.length;
  }
  expect(found, 'that some are stuck, so that examples are looked at').toBeGreaterThan(20);
});
