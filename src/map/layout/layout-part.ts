import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { MapEdge, MapNode, MapPart, MapText } from '../graph/map-graph.js';
import { edgePath } from './edge-path.js';
import type { Measure } from './estimate-width.js';
import type { Box, LaidOutEdge, LaidOutNode, LaidOutPart, TextRole } from './laid-out.js';
import { routeEdge, rowsOf } from './route-edge.js';
import { shapePath, SIDE } from './shape-path.js';
import { textBlock, type TextBlock } from './text-block.js';

const NODE_TEXT = 210;
const LABEL_TEXT = 150;
const START_SIZE = 18;
const HEADING_SPACE = 16;

/** A part as it stands at 0, 0; `moved` gives it elsewhere. */
export interface PlacedPart {
  readonly width: number;
  readonly height: number;
  readonly at: (left: number, top: number) => LaidOutPart;
}

/** Lays out one problem from top to bottom; where the language is written from the right, its first answers are at the right. */
export function layoutPart(part: MapPart, direction: 'ltr' | 'rtl', measure: Measure): PlacedPart {
  const blocks = new Map(part.nodes.map((node) => [node.id, nodeBlock(node, measure)]));
  const labels = part.edges.map((edge) => labelBlock(edge, measure));
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 18, ranksep: 64, marginx: 4, marginy: 4 });
  for (const node of part.nodes) graph.setNode(node.id, sizeOf(node, blocks.get(node.id)));
  part.edges.forEach(({ from, to }, index) => {
    const { width = 0, height = 0 } = labels[index] ?? {};
    const space = width === 0 ? {} : { width: width + 10, height: height + 4 };
    graph.setEdge(from, to, { ...space, labelpos: 'c' }, String(index));
  });
  layout(graph);

  const { width: drawn = 0, height: high = 0 } = graph.graph();
  const places = part.edges.map(
    ({ from, to }, index) => graph.edge(from, to, String(index)).x ?? 0,
  );
  const rows = rowsOf([
    ...part.nodes.map(({ id }) => boxOf(graph.node(id))),
    ...part.edges.map(({ from, to }, index) => boxOf(graph.edge(from, to, String(index)))),
  ]);
  const isMirrored = firstAtRight(part.edges, places) !== (direction === 'rtl');
  const heading = textBlock([{ ...part.title, role: 'heading' }], Math.max(drawn, 320), measure);
  const width = Math.max(drawn, heading.width);
  const above = heading.height + HEADING_SPACE;

  return {
    width,
    height: above + high,
    at: (left, top) => {
      const x = (own: number): number => left + (isMirrored ? width - own : own);
      const y = (own: number): number => top + above + own;
      const point = (own: { x: number; y: number }) => ({ x: x(own.x), y: y(own.y) });
      const place = (own: Partial<Box>): Box => {
        const box = boxOf(own);
        return { ...box, ...point(box) };
      };
      const nodes = part.nodes.map(({ id, kind, node }): LaidOutNode => {
        const box = place(graph.node(id));
        const lines = blocks.get(id)?.at(box.x, box.y, 'middle') ?? [];
        return { id, kind, node, ...box, shape: shapePath(kind, box), lines };
      });
      const edges = part.edges.map((edge, index): LaidOutEdge => {
        const { from, to, kind, answers, condition } = edge;
        const at = graph.edge(from, to, String(index));
        const label = labels[index];
        return {
          from,
          to,
          kind,
          answers,
          isConditional: condition !== undefined,
          ...edgePath(
            routeEdge(inner(at.points), boxOf(graph.node(from)), boxOf(graph.node(to)), rows).map(
              point,
            ),
          ),
          ...(label && label.width > 0 ? { label: labelAt(place(at), label) } : {}),
        };
      });
      return {
        problem: part.problem,
        x: left + width / 2,
        y: top + (above + high) / 2,
        width,
        height: above + high,
        heading: heading.at(direction === 'rtl' ? left + width : left, top, 'start'),
        nodes,
        edges,
      };
    },
  };
}

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({
  x,
  y,
  width,
  height,
});

/** Without the ends, which the layout puts anywhere around a node. */
const inner = <T>(points: readonly T[] | undefined): readonly T[] => points?.slice(1, -1) ?? [];

/** Whether most answers stand to the right of those that the author wrote after them: the layout takes no side. */
function firstAtRight(edges: readonly MapEdge[], places: readonly number[]): boolean {
  let balance = 0;
  edges.forEach(({ from }, index) => {
    for (let next = index + 1; edges[next]?.from === from; next += 1) {
      balance += Math.sign((places[index] ?? 0) - (places[next] ?? 0));
    }
  });
  return balance > 0;
}

const labelAt = (box: Box, label: TextBlock) => ({
  ...box,
  lines: label.at(box.x, box.y, 'middle'),
});

const nodeBlock = ({ title, notes }: MapNode, measure: Measure): TextBlock =>
  textBlock(
    [
      ...(title ? [{ ...title, role: 'title' as const }] : []),
      ...notes.map((note) => ({ ...note, role: 'note' as const })),
    ],
    NODE_TEXT,
    measure,
  );

/** The answers under each other, and the condition in the language of the guide's structure, which is English. */
function labelBlock({ labels, condition }: MapEdge, measure: Measure): TextBlock {
  const texts: (MapText & { role: TextRole })[] = labels.map((label) => ({
    ...label,
    role: 'label',
  }));
  if (condition !== undefined) {
    texts.push({ text: `[${condition}]`, locale: 'en', role: 'condition' });
  }
  return textBlock(texts, LABEL_TEXT, measure);
}

function sizeOf({ kind }: MapNode, block: TextBlock | undefined) {
  if (kind === 'start' || !block) return { width: START_SIZE, height: START_SIZE };
  return { width: Math.max(block.width, 60) + 2 * SIDE + 10, height: block.height + 18 };
}
