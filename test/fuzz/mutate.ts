import type { Loose } from '../compiled/broken/compiled.js';
import { pick, type Random } from './random.js';

/** What may stand anywhere in data that somebody has made by hand, or with intent. */
export const ODD: readonly unknown[] = [
  '',
  ' ',
  '.',
  '#',
  '*',
  '-',
  '__proto__',
  'constructor',
  'start',
  'return',
  'no-code/',
  '/',
  'javascript:alert(1)',
  'HTTPS://a@example.org',
  'https:example.org',
  '\u0000',
  '\u202e',
  '\ud800',
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
  { kind: 'emphasis', text: [] },
  { kind: 'fact', fact: 'operator' },
  { not: { known: 'operator' } },
];

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

/** Changes one thing in a compiled guide and says what. */
export function mutate(data: Loose, random: Random): string {
  const [parent, key] = place(data, random);
  const [other, otherKey] = place(data, random);
  const value = parent[key];
  const kinds: Record<string, () => void> = {
    delete: () =>
      Array.isArray(parent) ? parent.splice(Number(key), 1) : Reflect.deleteProperty(parent, key),
    odd: () => put(parent, key, pick(ODD, random)),
    swap: () => {
      const taken = other[otherKey];
      put(other, otherKey, value);
      put(parent, key, taken);
    },
    copy: () => put(parent, key, other[otherKey]),
    rename: () => {
      Reflect.deleteProperty(parent, key);
      put(parent, String(pick(ODD, random)), value);
    },
    double: () => Array.isArray(parent) && parent.push(value),
    retarget: () => {
      const all = nodesIn(data);
      const routes = all.flatMap((node) => Object.values(node.answers ?? {}));
      const branches = routes.flatMap((answer) => Object.values(answer.route ?? {}));
      const { id } = pick(all, random);
      if (id) pick(branches, random).to = id;
    },
  };
  const kind = pick(Object.keys(kinds), random);
  kinds[kind]?.();
  return `${kind} ${key} ${otherKey}`;
}

const nodesIn = (data: Loose): Loose[] =>
  (data as unknown as { guide: { problems: { nodes: Loose[] }[] } }).guide.problems.flatMap(
    ({ nodes }) => nodes,
  );

/** As a field of its own, also where every object has one of that name. */
function put(parent: Loose, key: string, value: unknown): void {
  Object.defineProperty(parent, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
