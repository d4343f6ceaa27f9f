import { stringify } from 'yaml';

/** How many nodes a problem has: a chain, and two ends. */
const NODES = 100;
const CHAIN = NODES - 2;
const VALUES = ['a', 'b', 'c'];

/**
 * Writes the files of a guide of so many hundred nodes: a chain through all problems, where every fifth node is a remedy, some
 * of them with two tries, and questions may skip a node. Each fact is asked once, and read in its own stretch of the chain
 * and in the next one, as guides do: what was told is of use for a while. Its words are the same in each language.
 */
export function chainGuide(
  nodes: number,
  facts: number,
  locales: readonly [string, ...string[]] = ['en'],
): ReadonlyMap<string, string> {
  const problems = Array.from({ length: nodes / NODES }, (_, index) => index);
  const stretch = facts === 0 ? Infinity : Math.ceil(nodes / facts);
  const structure = {
    id: 'chain',
    'source-locale': locales[0],
    locales,
    facts: Object.fromEntries(range(facts).map((fact) => [`fact-${fact}`, { values: VALUES }])),
    problems: Object.fromEntries(
      problems.map((problem) => [`p${problem}`, problemOf(problem, problems.length, stretch)]),
    ),
  };
  const text = yaml(words(structure.problems, facts));
  return new Map([
    ['guide.yaml', yaml(structure)],
    ['contacts.yaml', '{}'],
    ['sources.yaml', '{}'],
    ...locales.map((locale) => [`text/${locale}.yaml`, text] as const),
  ]);
}

const yaml = (data: unknown): string => stringify(data, { aliasDuplicateObjects: false });

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

type Nodes = Record<string, Readonly<Record<string, unknown>>>;

function problemOf(problem: number, count: number, stretch: number) {
  const target = (place: number) => {
    if (place < CHAIN) return `n${place}`;
    return problem + 1 < count ? `p${problem + 1}/n0` : 'ask';
  };
  const chain = range(CHAIN).map((place) => {
    const at = problem * NODES + place;
    return [`n${place}`, nodeOf(at, target(place + 1), target(place + 2), stretch)] as const;
  });
  const ends = { solved: { kind: 'resolution' }, ask: { kind: 'escalation' } };
  return { start: 'n0', nodes: { ...Object.fromEntries(chain), ...ends } as Nodes };
}

function nodeOf(at: number, next: string, afterNext: string, stretch: number) {
  const fact = Math.floor(at / stretch);
  if (at % stretch === 0 && stretch !== Infinity) {
    const answers = Object.fromEntries(VALUES.map((value) => [value, { to: next }]));
    return { kind: 'question', asks: `fact-${fact}`, answers };
  }
  if (at % 5 === 4) {
    const tries = at % 10 === 9 ? 2 : 1;
    return { kind: 'remedy', tries, worked: 'solved', failed: next, 'could-not': 'ask' };
  }
  const reads = stretch !== Infinity && at % 10 === 2;
  const read = Math.max(0, at % 20 === 2 ? fact - 1 : fact);
  const routed = [{ when: { is: { [`fact-${read}`]: 'a' } }, to: afterNext }, { to: next }];
  return {
    kind: 'question',
    answers: { yes: { to: reads ? routed : next }, no: { to: afterNext } },
  };
}

/** Words of usual length for each node. */
function words(problems: Readonly<Record<string, { nodes: Nodes }>>, facts: number) {
  const answer = (id: string) => [id, { label: `Answer ${id}`, summary: id }] as const;
  const nodeText = ([id, node]: readonly [string, Nodes[string]]) => {
    const title = `What is shown at ${id}?`;
    const body = ['A sentence that a visitor reads.'];
    const ids = node.kind === 'question' ? Object.keys(node.answers as object) : [];
    const rest =
      ids.length > 0
        ? { answers: Object.fromEntries(ids.map(answer)) }
        : { summary: `Tried ${id}` };
    return [id, { title, body, ...rest }] as const;
  };
  const factText = (fact: number) =>
    [`fact-${fact}`, { label: `Fact ${fact}`, unset: 'not said', values }] as const;
  const values = Object.fromEntries(VALUES.map((value) => [value, `the value ${value}`] as const));
  return {
    title: 'A chain',
    description: 'A guide made for measuring.',
    ...(facts === 0 ? {} : { facts: Object.fromEntries(range(facts).map(factText)) }),
    problems: Object.fromEntries(
      Object.entries(problems).map(([id, { nodes }]) => [
        id,
        {
          title: `The problem ${id}`,
          hint: 'One line about it.',
          nodes: Object.fromEntries(Object.entries(nodes).map(nodeText)),
        },
      ]),
    ),
  };
}
