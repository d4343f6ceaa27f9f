import type { Finding } from '../model/finding.js';
import type { Guide, GuideNode, NodeId } from '../model/guide.js';
import { Graph } from '../model/graph.js';
import type { DataPath } from '../model/data-path.js';
import type { YamlFile } from '../content/read/yaml-file.js';

/** Finds nodes that no visitor can reach or leave, and ways that never end. */
export function checkGraph(guide: Guide, file: YamlFile): Finding[] {
  const graph = new Graph(guide);
  return [
    ...[...graph.nodes.values()].flatMap((node) => checkAnswers(guide, node, file)),
    ...checkReach(guide, graph, file),
    ...checkLoops(graph, file),
    ...checkDetours(graph, file),
  ];
}

/** Where the node stands in `guide.yaml`. */
export function pathOf(id: NodeId): DataPath {
  const [problem = '', node = ''] = id.split('/');
  return ['problems', problem, 'nodes', node];
}

function checkAnswers(guide: Guide, node: GuideNode, file: YamlFile): Finding[] {
  if (node.kind !== 'question') return [];
  const findings: Finding[] = [];
  const path = [...pathOf(node.id), 'answers'];
  if (node.answers.length < 2) {
    findings.push(
      file.finding(
        'too-few-answers',
        path,
        `The question “${node.id}” has ${node.answers.length} answers; a question has at least two`,
        'Add an answer, or lead past the question',
      ),
    );
  }
  const { asks } = node;
  if (asks === undefined) return findings;
  const covered = new Set(node.answers.map((answer) => answer.learn[asks]));
  const open = (guide.facts[asks]?.values ?? []).filter((value) => !covered.has(value));
  if (open.length > 0) {
    findings.push(
      file.finding(
        'value-without-answer',
        path,
        `The question “${node.id}” asks for “${asks}” but has no answer for: ${open.join(', ')}`,
        'Add an answer for each value, so that a page that gives the value leads on',
      ),
    );
  }
  return findings;
}

function checkReach(guide: Guide, graph: Graph, file: YamlFile): Finding[] {
  const reached = graph.reach(guide.problems.map((problem) => problem.start));
  const findings: Finding[] = [];
  for (const node of graph.nodes.values()) {
    if (!reached.has(node.id)) {
      findings.push(
        file.finding(
          'unreachable-node',
          pathOf(node.id),
          `Nothing leads to the node “${node.id}”`,
          'Lead an answer to it, or remove it',
        ),
      );
    }
    const ends = [...graph.reach([node.id])].some((id) => isEnd(graph.nodes.get(id)));
    if (!ends) {
      findings.push(
        file.finding(
          'no-way-to-end',
          pathOf(node.id),
          `No resolution or escalation can be reached from the node “${node.id}”`,
          'Lead one of its answers towards an end',
        ),
      );
    }
  }
  return findings;
}

const isEnd = (node: GuideNode | undefined): boolean =>
  node?.kind === 'resolution' || node?.kind === 'escalation';

/** A loop of answers and failed tries only can be walked for ever; `worked` and `could-not` are counted. */
function checkLoops(graph: Graph, file: YamlFile): Finding[] {
  const told = new Set<NodeId>();
  const findings: Finding[] = [];
  for (const id of graph.nodes.keys()) {
    const loop = told.has(id) ? undefined : graph.way(id, id, (edge) => !edge.bounded);
    if (loop === undefined) continue;
    loop.forEach((node) => told.add(node));
    findings.push(
      file.finding(
        'unbounded-loop',
        pathOf(id),
        `A visitor can go round for ever: ${loop.join(' → ')}`,
        'Lead one of these answers elsewhere, or through the “worked” or “could-not” of a remedy, whose tries are counted',
      ),
    );
  }
  return findings;
}

function checkDetours(graph: Graph, file: YamlFile): Finding[] {
  const findings: Finding[] = [];
  for (const node of graph.nodes.values()) {
    if (node.kind !== 'remedy' || node.detour === undefined) continue;
    if (!graph.reach([node.detour]).has(node.id)) continue;
    findings.push(
      file.finding(
        'endless-detour',
        [...pathOf(node.id), 'detour'],
        `The detour to “${node.detour}” can lead back to “${node.id}” and so into itself`,
        'Take the detour to a problem that does not need this remedy',
      ),
    );
  }
  return findings;
}
