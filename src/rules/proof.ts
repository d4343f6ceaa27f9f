import type { Finding } from '../model/finding.js';
import { nodesOf } from '../model/guide-nodes.js';
import type { Guide, GuideNode, Route } from '../model/guide.js';
import { pathOf } from './reach.js';
import { explore } from './explore.js';
import type { DataPath } from '../model/data-path.js';
import type { YamlFile } from '../content/read/yaml-file.js';

/** Finds conditions that never hold, and facts that leave an answer without a way on, by exploring the guide. */
export function checkConditions(guide: Guide, file: YamlFile): Finding[] {
  const { reached, taken, stuck } = explore(guide);
  const findings = stuck.map(({ node, answer, facts }) => {
    const told = Object.entries(facts).map(([fact, value]) => `${fact} is ${value}`);
    return file.finding(
      'no-way-on',
      routePath(guide, node, answer),
      `The answer “${answer}” of “${node}” leads nowhere when ${told.join(' and ') || 'nothing is known'}`,
      'Add a last branch without “when”',
    );
  });
  for (const node of nodesOf(guide).values()) {
    if (!reached.has(node.id)) continue;
    const routes = new Set<Route>();
    for (const answer of node.answers) {
      if (routes.has(answer.route)) continue;
      routes.add(answer.route);
      answer.route.forEach((branch, index) => {
        if (branch.when === undefined || taken.has(branch)) return;
        findings.push(
          file.finding(
            'condition-never-holds',
            [...routePath(guide, node.id, answer.id), index, 'when'],
            `The condition of this branch of “${node.id}” never holds when it is reached`,
            'Mend the condition or the branches before it, or remove the branch',
          ),
        );
      });
    }
  }
  return findings;
}

function routePath(guide: Guide, id: GuideNode['id'], answer: string): DataPath {
  const node = nodesOf(guide).get(id);
  return node?.kind === 'question'
    ? [...pathOf(id), 'answers', answer, 'to']
    : [...pathOf(id), answer];
}
