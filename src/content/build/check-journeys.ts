import type { Finding } from '../../model/finding.js';
import type { Guide, GuideNode } from '../../model/guide.js';
import type { Checked } from '../read/authored.js';
import { nodeId } from '../../model/guide-nodes.js';
import type { ScenariosFile } from '../format/files.js';
import { didYouMean } from '../../rules/suggest.js';
import type { DataPath } from '../../model/data-path.js';

/** Finds names in the journeys that stand for nothing. Whether the journeys hold, walking them tells. */
export function checkScenarios(guide: Guide, { file, data }: Checked<ScenariosFile>): Finding[] {
  const findings: Finding[] = [];
  const nodes = new Map(
    guide.problems.flatMap(({ nodes }) => nodes.map((node) => [node.id, node])),
  );
  const problems = guide.problems.map(({ id }) => id);

  const findNode = (problem: string, target: string, path: DataPath): GuideNode | undefined => {
    const id = nodeId(problem, target);
    const node = nodes.get(id);
    if (!node) {
      findings.push(
        file.finding(
          'unknown-node',
          path,
          `There is no node “${id}”`,
          didYouMean(id, nodes.keys()),
        ),
      );
    }
    return node;
  };

  data.forEach((scenario, index) => {
    const { problem } = scenario;
    if (!problems.includes(problem)) {
      findings.push(
        file.finding(
          'unknown-problem',
          [index, 'problem'],
          `There is no problem “${problem}”`,
          didYouMean(problem, problems),
        ),
      );
      return;
    }
    for (const [fact, value] of Object.entries(scenario.facts ?? {})) {
      const path = [index, 'facts', fact];
      const values = guide.facts[fact]?.values;
      if (!values) {
        findings.push(
          file.finding(
            'unknown-fact',
            path,
            `There is no fact “${fact}”`,
            didYouMean(fact, Object.keys(guide.facts)),
          ),
        );
      } else if (!values.includes(value)) {
        findings.push(
          file.finding(
            'unknown-value',
            path,
            `The fact “${fact}” has no value “${value}”`,
            didYouMean(value, values),
          ),
        );
      }
    }
    scenario.answers.forEach((entry, step) => {
      for (const [target, answer] of Object.entries(entry)) {
        const path = [index, 'answers', step, target];
        const node = findNode(problem, target, path);
        if (!node) continue;
        const ids = answersOf(node);
        if (ids.includes(answer)) continue;
        findings.push(
          file.finding(
            'unknown-answer',
            path,
            `The node “${node.id}” has no answer “${answer}”`,
            didYouMean(answer, ids),
          ),
        );
      }
    });
    findNode(problem, scenario.reaches, [index, 'reaches']);
  });
  return findings;
}

function answersOf(node: GuideNode): string[] {
  const ids = node.answers.map((answer) => answer.id);
  if (node.kind === 'question') return ids;
  return node.kind === 'remedy' ? [...ids, ...(node.detour ? ['detour'] : [])] : [...ids, 'return'];
}
