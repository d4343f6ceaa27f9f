import { BARS, DETOUR, EN, END, NODES, REMEDY, TITLE, nodes, set, type Broken } from './change.js';
import { list } from '../../support/list.js';

const nested = (depth: number, wrap: (inner: unknown) => unknown, core: unknown): unknown => {
  let value = core;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};

const resolution = (id: string) => ({ id, kind: 'resolution', sources: [], answers: [] });
const question = (id: string, to: string, asks?: string) => ({
  id,
  kind: 'question',
  ...(asks === undefined ? {} : { asks }),
  sources: [],
  answers: ['jazz', 'zong'].map((value) => ({
    id: value,
    learn: asks === undefined ? {} : { [asks]: value },
    route: [{ to }],
  })),
});

export const LOOPS: readonly Broken[] = [
  nodes('a question that leads to itself', 'unbounded-loop', `${NODES}.6`, [
    question('no-code/round', 'no-code/round'),
  ]),
  nodes('a ring of questions for a known fact', 'unbounded-loop', `${NODES}.6`, [
    question('no-code/a', 'no-code/b', 'operator'),
    question('no-code/b', 'no-code/c', 'operator'),
    question('no-code/c', 'no-code/a', 'operator'),
  ]),
  set(
    'remedies that fail in a ring',
    'unbounded-loop',
    `${DETOUR}.answers.1.route.0.to`,
    'no-code/ask-again',
    REMEDY,
  ),
  set(
    'an end that leads to itself',
    'unbounded-loop',
    `${END}.answers`,
    [{ id: 'unsolved', learn: {}, route: [{ to: 'no-code/code-came' }] }],
    END,
  ),
  set('a detour into itself', 'endless-detour', `${DETOUR}.detour`, 'no-code/signal-bars'),
];

const EM = (inner: unknown) => ({ kind: 'emphasis', text: [inner] });
const NOT = (not: unknown) => ({ not });
const WHEN = `${BARS}.answers.1.route.0.when`;

export const SIZES: readonly Broken[] = [
  set(
    'a million problems',
    'too-large',
    'guide.problems',
    list(1e6, () => 1),
  ),
  set('a list that claims to be endless', 'too-large', 'guide.locales', new Array(4e9)),
  set(
    'a million fields',
    'too-large',
    'guide.facts',
    Object.fromEntries(list(1e6, (at) => [`f${at}`, 1])),
  ),
  set('more letters than a text may have', 'too-large', TITLE, 'x'.repeat(10_000_001), EN),
  set('a paragraph of a book', 'too-large', TITLE, 'x'.repeat(10_001)),
  set('an id of a thousand letters', 'too-large', 'guide.id', 'x'.repeat(1000)),
  set(
    'lists a hundred thousand deep',
    'too-large',
    'guide.problems',
    nested(1e5, (inner) => [inner], 1),
    `guide.problems${'.0'.repeat(7)}`,
  ),
  set(
    'conditions a hundred thousand deep',
    'too-large',
    WHEN,
    nested(1e5, NOT, { known: 'place' }),
    'guide.problems.0.nodes.1.answers.1.route.0',
  ),
  set(
    'emphasis a hundred thousand deep',
    'too-large',
    TITLE,
    [nested(1e5, EM, 'x')],
    `${TITLE}.0.text.0.text.0`,
  ),
  set(
    'lists that double fifty times',
    'too-large',
    'guide.sources',
    nested(50, (inner) => [inner, inner], 1),
    `guide.sources${'.1'.repeat(7)}`,
  ),
  set(
    'a fact whose words fill a page',
    'too-large',
    `${EN}.facts.operator.unset`,
    'x'.repeat(1001),
  ),
  set(
    'more values of sensitive facts than can be looked for',
    'too-large',
    'guide.facts.street',
    { kind: 'choice', values: list(51, (at) => `v${at}`), sensitive: true },
    'guide.facts',
  ),
  nodes(
    'too many nodes',
    'too-large',
    'guide.problems',
    list(5001, (at) => resolution(`no-code/n${at}`)),
  ),
  nodes(
    'too many branches',
    'too-large',
    'guide.problems',
    list(630, (at) => ({
      ...question(`no-code/n${at}`, 'no-code/code-came'),
      answers: list(20, (id) => ({
        id: `a${id}`,
        learn: {},
        route: [{ to: 'no-code/code-came' }],
      })),
    })),
  ),
];
