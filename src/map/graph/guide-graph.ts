import { problemOf } from '../../model/graph/guide-nodes.js';
import type { Guide, GuideNode, NodeId, Problem } from '../../model/guide.js';
import { detourOf } from '../../model/node-fields.js';
import type { Line } from '../../model/text/rich-text.js';
import type { GuideText, Localized } from '../../model/text/text.js';
import { answerLabel } from './answer-label.js';
import type { MapEdge, MapGraph, MapNode, MapPart, MapText } from './map-graph.js';
import { nodeNotes } from './node-notes.js';
import { plainText } from './plain-text.js';
import { toldCondition } from './told-condition.js';

/**
 * A guide as nodes and arrows, each problem apart. An arrow into another problem ends in a node `elsewhere` that names the
 * one it leads to, so that no arrow crosses the whole map.
 *
 * @param problem the id of the only problem to be shown; all unless said
 */
export function guideGraph(guide: Guide, text: GuideText, problem?: string): MapGraph {
  const problems = guide.problems.filter(({ id }) => problem === undefined || id === problem);
  return {
    locale: text.locale,
    title: named(text.title, guide.id, text),
    parts: problems.map((each) => partOf(each, text)),
  };
}

function partOf({ id, start, nodes }: Problem, text: GuideText): MapPart {
  const edges = nodes.flatMap((node) => edgesOf(node, text));
  const begin = `${id}/ start`;
  return {
    problem: id,
    title: named(text.problems[id]?.title, id, text),
    nodes: [
      { id: begin, kind: 'start', node: start, notes: [] },
      ...nodes.map((node) => mapNode(node, text)),
      ...elsewhere(edges, id, text),
    ],
    edges: [
      { from: begin, to: start, kind: 'answer', answers: [], labels: [] },
      ...edges.map((edge) =>
        problemOf(edge.to as NodeId) === id ? edge : { ...edge, to: idElsewhere(edge) },
      ),
    ],
  };
}

const titleOf = (id: NodeId, text: GuideText): MapText => named(text.nodes[id]?.title, id, text);

/** What something is called; its id while its words are still to be written. */
function named(title: Localized<Line> | undefined, id: string, text: GuideText): MapText {
  const words = plainText(title ?? '', text);
  return words.text === '' ? { text: id, locale: 'en' } : words;
}

const mapNode = (node: GuideNode, text: GuideText): MapNode => ({
  id: node.id,
  kind: node.kind,
  node: node.id,
  title: titleOf(node.id, text),
  notes: nodeNotes(node, text.locale),
});

/** One for each arrow, so that each is short. */
const idElsewhere = ({ from, to }: MapEdge): string => `${from} ${to}`;

function elsewhere(edges: readonly MapEdge[], problem: string, text: GuideText): MapNode[] {
  const leaving = edges.filter(({ to }) => problemOf(to as NodeId) !== problem);
  const byId = new Map(leaving.map((edge) => [idElsewhere(edge), edge.to as NodeId]));
  return [...byId].map(([id, node]) => ({
    id,
    kind: 'elsewhere',
    node,
    title: titleOf(node, text),
    notes: [named(text.problems[problemOf(node)]?.title, problemOf(node), text)],
  }));
}

/** The arrows of a node, one for all answers that lead to the same node under the same condition. */
function edgesOf(node: GuideNode, text: GuideText): MapEdge[] {
  const edges = new Map<string, MapEdge>();
  const add = (to: NodeId, kind: MapEdge['kind'], answer: string, condition?: string): void => {
    const key = JSON.stringify([to, kind, condition]);
    const before = edges.get(key);
    edges.set(key, {
      from: node.id,
      to,
      kind,
      answers: [...(before?.answers ?? []), answer],
      labels: [...(before?.labels ?? []), answerLabel(node.id, answer, text)],
      ...(condition === undefined ? {} : { condition }),
    });
  };
  for (const { id, route } of node.answers) {
    for (const { to, when } of route) add(to, 'answer', id, when && toldCondition(when));
  }
  const detour = detourOf(node);
  if (detour !== undefined) add(detour, 'detour', 'detour');
  return [...edges.values()];
}
