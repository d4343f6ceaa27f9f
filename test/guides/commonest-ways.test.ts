import { expect, test } from 'vitest';
import { Graph } from '../../src/model/graph/graph.js';
import { formatFindings } from '../../src/rules/format-findings.js';
import { readSimGuide } from '../support/guides.js';

const { guide, scenarios, findings } = readSimGuide();
if (!guide || !scenarios) throw new Error(formatFindings(findings));

/** The journeys that most visitors make, those included on which nothing helps until somebody is asked; and their screens. */
const COMMONEST = [
  ['A Chinese tourist with a passport who reads at Lahore airport what to bring', 6],
  ['A mother with her CNIC who goes to the nearest franchise', 6],
  ['A student with a new Zong SIM whose phone shows no bars until flight mode', 5],
  ['An iPhone with signal and no code, and a sender that has no other way', 8],
  ['A tourist with a phone from abroad that no longer gets signal', 6],
  ['A Pakistani in Dubai whose SIM has no roaming', 7],
  ['A labourer with worn fingers, refused everywhere', 8],
  ['A teacher whose CNIC expired last year and whose line is cut', 2],
  ['A page that does not know the number, and a Jazz helpline that has to help', 8],
  ['A mother whose count fits and whose line works', 4],
] as const;

const MOST_SCREENS = 8;

test.each(COMMONEST)('%s: %i screens to an end', (start, screens) => {
  const [journey, ...others] = scenarios.data.filter(({ name }) => name.startsWith(start));
  expect(others).toEqual([]);
  expect(journey?.facts, 'nothing is known before').toBeUndefined();
  // Each answer was given on a screen, and the end is one more.
  expect((journey?.answers.length ?? 0) + 1).toBe(screens);
  expect(screens).toBeLessThanOrEqual(MOST_SCREENS);
});

test('nobody is told to wait as long again for the same thing', () => {
  const graph = new Graph(guide);
  for (const node of guide.problems.flatMap(({ nodes }) => nodes)) {
    if (node.kind !== 'remedy' || node.wait === undefined) continue;
    expect(node.tries, node.id).toBe(1);
    const after = graph.reach(graph.edgesFrom(node.id).map(({ to }) => to));
    const again = [...after].filter((id) => {
      const later = graph.nodes.get(id);
      return later?.kind === 'remedy' && later.wait === node.wait;
    });
    expect(again, `after ${node.id}`).toEqual([]);
  }
});
