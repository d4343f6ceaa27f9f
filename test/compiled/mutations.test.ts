import { expect, test } from 'vitest';
import { checkGuideData } from '../../src/compiled/check-compiled.js';
import { questionsLeft } from '../../src/engine/questions-left.js';
import { replay } from '../../src/engine/replay.js';
import { answer } from '../../src/engine/moves.js';
import type { Facts } from '../../src/model/fact.js';
import type { Guide } from '../../src/model/guide.js';
import { INTERFACE_KEYS } from '../../src/model/interface-text.js';
import { Words } from '../../src/ui/text/words.js';
import { readSimGuide } from '../support/guides.js';
import { compiled, type Loose } from './broken/compiled.js';

const MUTATIONS = 500;
const WALKS = 4;
const STEPS = 60;

const ODD: readonly unknown[] = [
  '',
  ' ',
  '.',
  '#',
  '*',
  '__proto__',
  'constructor',
  'start',
  'return',
  'no-code/',
  '/',
  'javascript:alert(1)',
  '\u0000',
  '\u202e',
  'x'.repeat(20_000),
  0,
  -1,
  1e300,
  true,
  null,
  [],
  {},
  [[]],
  [null],
  { em: [] },
  { not: { known: 'operator' } },
];

/** Numbers from 0 up to 1, the same in each run: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

function pick<T>(from: readonly T[], random: Random): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

/** A place in the data: a group or list, and a key of it. */
function place(data: Loose, random: Random): [parent: Loose, key: string] {
  let parent = data;
  for (;;) {
    const key = pick(Object.keys(parent), random);
    const inner = parent[key];
    const isOpen = inner && typeof inner === 'object' && Object.keys(inner).length > 0;
    if (!isOpen || random() < 0.08) return [parent, key];
    parent = inner;
  }
}

/** Changes one thing and says what. */
function mutate(data: Loose, random: Random): string {
  const [parent, key] = place(data, random);
  const [other, otherKey] = place(data, random);
  const value = parent[key];
  const kinds: Record<string, () => void> = {
    delete: () =>
      Array.isArray(parent) ? parent.splice(Number(key), 1) : Reflect.deleteProperty(parent, key),
    odd: () => Object.defineProperty(parent, key, { ...PLAIN, value: pick(ODD, random) }),
    swap: () => {
      const taken = other[otherKey];
      Object.defineProperty(other, otherKey, { ...PLAIN, value });
      Object.defineProperty(parent, key, { ...PLAIN, value: taken });
    },
    copy: () => Object.defineProperty(parent, key, { ...PLAIN, value: other[otherKey] }),
    rename: () => {
      Reflect.deleteProperty(parent, key);
      Object.defineProperty(parent, String(pick(ODD, random)), { ...PLAIN, value });
    },
    double: () => Array.isArray(parent) && parent.push(value),
    retarget: () => {
      const { guide } = data as unknown as { guide: { problems: { nodes: Loose[] }[] } };
      const all = guide.problems.flatMap(({ nodes }) => nodes);
      const branches = all.flatMap((node) =>
        Object.values(node.answers ?? {}).flatMap((each) => Object.values(each.route ?? {})),
      );
      const { id } = pick(all, random);
      if (id) pick(branches, random).to = id;
    },
  };
  const kind = pick(Object.keys(kinds), random);
  kinds[kind]?.();
  return `${kind} ${key} ${otherKey}`;
}

const PLAIN = { configurable: true, enumerable: true, writable: true };

/** Walks at random, with facts at random; throws where the engine does. */
function walk(guide: Guide, random: Random): void {
  const facts: Facts = Object.fromEntries(
    Object.entries(guide.facts)
      .filter(() => random() < 0.5)
      .map(([fact, { values }]) => [fact, pick(values, random)]),
  );
  let snapshot = replay(guide, [], facts);
  for (let step = 0; step < STEPS && snapshot.answers.length > 0; step += 1) {
    questionsLeft(snapshot);
    snapshot = answer(snapshot, pick(snapshot.answers, random), step);
  }
}

/** Reads all words of all nodes; throws where something is missing. */
function read(words: Words): void {
  for (const key of INTERFACE_KEYS) words.ui(key);
  for (const { nodes } of words.guide.problems) {
    for (const { id, answers } of nodes) {
      const { title, body } = words.node(id);
      expect(words.plain(title)).not.toBe('');
      words.plainBody(body);
      for (const answer of answers) words.told(id, answer.id);
    }
  }
}

test('a guide changed at random is refused, or can be walked and read', () => {
  const whole = JSON.stringify(compiled(readSimGuide()));
  let accepted = 0;
  for (let seed = 0; seed < MUTATIONS; seed += 1) {
    const random = seeded(seed);
    const data = JSON.parse(whole) as Loose;
    const what = `seed ${seed}: ${mutate(data, random)}`;
    const { data: checked, findings } = checkGuideData(data, 'x');
    if (!checked) {
      expect(findings.length, what).toBeGreaterThan(0);
      continue;
    }
    accepted += 1;
    expect(findings, what).toEqual([]);
    for (const text of Object.values(checked.texts)) read(new Words(text, checked.guide, {}));
    for (let count = 0; count < WALKS; count += 1) walk(checked.guide, random);
  }
  expect(accepted, 'that some pass, so that walks are made').toBeGreaterThan(20);
  expect(accepted, 'and most do not').toBeLessThan(MUTATIONS / 2);
});
