import type { Guide } from '../model/guide.js';
import type { FindingList } from './finding-list.js';

/** Beyond these the statechart would take a cheap phone’s memory, or its time. */
const MOST = {
  nodes: 2000,
  branches: 4000,
  /** What gives one away is looked for with each. */
  'values of sensitive facts': 50,
  detours: 50,
  facts: 200,
  contacts: 200,
  sources: 1000,
} as const;

/** Finds what there is too much of in a compiled structure; a look at the size before anything that takes time. */
export function checkLimits(
  { problems, facts, contacts, sources }: Guide,
  list: FindingList,
): void {
  const nodes = problems.flatMap((problem) => problem.nodes);
  const routes = nodes.flatMap((node) => node.answers.map(({ route }) => route));
  const counts: Readonly<Record<keyof typeof MOST, number>> = {
    nodes: nodes.length,
    branches: routes.reduce((sum, { length }) => sum + length, 0),
    'values of sensitive facts': Object.values(facts)
      .filter(({ sensitive }) => sensitive)
      .reduce((sum, { values }) => sum + values.length, 0),
    detours: nodes.filter((node) => 'detour' in node).length,
    facts: Object.keys(facts).length,
    contacts: Object.keys(contacts).length,
    sources: Object.keys(sources).length,
  };
  for (const what of Object.keys(MOST) as (keyof typeof MOST)[]) {
    if (counts[what] <= MOST[what]) continue;
    const message = `The guide has ${counts[what]} ${what}; it may have ${MOST[what]}`;
    list.add('too-large', [], message, 'Make two guides of it');
  }
}
