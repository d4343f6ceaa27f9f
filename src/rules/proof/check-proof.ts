import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Guide } from '../../model/guide.js';
import { routesOf } from '../../model/node-fields.js';
import { explore, type TooMany } from './explore.js';
import { placedNodes } from '../places.js';
import type { Reporter } from '../reporter.js';

/**
 * Finds conditions that never hold, and facts that leave an answer without a way on, by exploring a guide whose structure
 * holds. It takes its time, which grows with the combinations of facts; so it runs where a guide is written, not where it is
 * shown.
 */
export function checkProof(guide: Guide, reporter: Reporter): void {
  const { reached, taken, ...fromStarts } = explore(guide);
  // A search result or a link begins a visit at any node, with nothing known.
  const { stuck, ...fromAnywhere } = explore(guide, nodesOf(guide).keys());
  const paths = new Map(placedNodes(guide).map(({ node, path }) => [node.id, path]));
  for (const { node, answer, facts } of stuck) {
    const index =
      nodesOf(guide)
        .get(node)
        ?.answers.findIndex(({ id }) => id === answer) ?? 0;
    const told = Object.entries(facts).map(([fact, value]) => `${fact} is ${value}`);
    reporter.add(
      'no-way-on',
      [...(paths.get(node) ?? []), 'answers', index, 'route'],
      `The answer “${answer}” of “${node}” leads nowhere when ${told.join(' and ') || 'nothing is known'}`,
      'Add a last branch without “when”',
    );
  }
  const tooMany = fromStarts.tooMany ?? fromAnywhere.tooMany;
  if (tooMany) {
    reporter.add('too-large', ['problems'], ...tooManyOf(tooMany));
    return;
  }
  for (const { node, path } of placedNodes(guide)) {
    if (!reached.has(node.id)) continue;
    for (const { route, index } of routesOf(node)) {
      route.forEach((branch, at) => {
        if (branch.when === undefined || taken.has(branch)) return;
        reporter.add(
          'condition-never-holds',
          [...path, 'answers', index, 'route', at, 'when'],
          `The condition of this branch of “${node.id}” never holds when it is reached`,
          'Mend the condition or the branches before it, or remove the branch',
        );
      });
    }
  }
}

/** As many facts are named as an author can look at. */
const MOST_NAMED = 6;

function tooManyOf(tooMany: TooMany): [message: string, fix: string] {
  if (tooMany.of === 'detours') {
    return [
      'Detours lead into each other in more ways than can be looked at',
      'Let fewer remedies lead into the same detours, or make two guides of it',
    ];
  }
  const names = tooMany.facts.slice(0, MOST_NAMED).map((fact) => `“${fact}”`);
  return [
    `The facts can be combined in more ways than can be looked at; what multiplies them most: ${names.join(', ')}`,
    'Read these soon after they are asked for, and no more after that; or make two guides of it',
  ];
}
