import type { DataPath } from '../../model/data-path.js';
import { mayBe, valuesOf } from '../../model/fact.js';
import type { Finding, FindingCode } from '../../model/finding.js';
import { nodeId, nodesOf } from '../../model/graph/guide-nodes.js';
import type { Guide, GuideNode } from '../../model/guide.js';
import { detourOf } from '../../model/node-fields.js';
import { isEnd } from '../../model/node-kinds.js';
import type { ScenariosFile } from '../format/scenarios-file.js';
import type { Checked } from '../read/authored.js';
import { didYouMean } from '../report/suggest.js';
import { fixInWords } from '../report/fix-in-words.js';
import { targetFix } from '../../rules/structure/target-fix.js';

/** Finds names in the journeys that stand for nothing. Whether the journeys hold, walking them tells. */
export function checkJourneyNames(guide: Guide, { file, data }: Checked<ScenariosFile>): Finding[] {
  const findings: Finding[] = [];
  const problems = guide.problems.map(({ id }) => id);
  const add = (
    code: FindingCode,
    path: DataPath,
    message: string,
    wrong: string,
    known: Iterable<string>,
  ) => findings.push(file.finding(code, path, message, didYouMean(wrong, known)));

  const findNode = (problem: string, target: string, path: DataPath): GuideNode | undefined => {
    const id = nodeId(problem, target);
    const node = nodesOf(guide).get(id);
    if (!node) {
      const fix = fixInWords(targetFix(guide, id));
      findings.push(file.finding('unknown-node', path, `There is no node “${id}”`, fix));
    }
    return node;
  };

  data.forEach(({ problem, facts = {}, answers, reaches }, index) => {
    if (!problems.includes(problem)) {
      const message = `There is no problem “${problem}”`;
      add('unknown-problem', [index, 'problem'], message, problem, problems);
      return;
    }
    for (const [name, value] of Object.entries(facts)) {
      const path = [index, 'facts', name];
      const fact = Object.hasOwn(guide.facts, name) ? guide.facts[name] : undefined;
      if (!fact) {
        const message = `There is no fact “${name}”`;
        add('unknown-fact', path, message, name, Object.keys(guide.facts));
      } else if (!mayBe(fact, value)) {
        const message = `The fact “${name}” has no value “${value}”`;
        add('unknown-value', path, message, value, valuesOf(fact));
      }
    }
    answers.forEach((entry, step) => {
      for (const [target, answer] of Object.entries(entry)) {
        const path = [index, 'answers', step, target];
        const node = findNode(problem, target, path);
        if (!node) continue;
        const ids = offeredBy(node);
        if (ids.includes(answer)) continue;
        const message = `The node “${node.id}” has no answer “${answer}”`;
        add('unknown-answer', path, message, answer, ids);
      }
    });
    findNode(problem, reaches, [index, 'reaches']);
  });
  return findings;
}

/** What can be answered at a node, on a detour or not. */
const offeredBy = (node: GuideNode): string[] => [
  ...node.answers.map(({ id }) => id),
  ...(detourOf(node) === undefined ? [] : ['detour']),
  ...(isEnd(node) ? ['return'] : []),
];
