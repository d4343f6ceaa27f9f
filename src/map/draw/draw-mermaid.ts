import { directionOf } from '../../model/text/locale.js';
import type {
  MapEdge,
  MapGraph,
  MapNode,
  MapNodeKind,
  MapPart,
  MapText,
} from '../graph/map-graph.js';
import { mapWord } from '../words/map-words.js';
import { MAP_COLOURS } from './map-colours.js';

/** How Mermaid writes a node of each kind. */
const SHAPES: Readonly<Record<MapNodeKind, readonly [before: string, after: string]>> = {
  start: ['((', '))'],
  question: ['{{', '}}'],
  remedy: ['[[', ']]'],
  notice: ['[', ']'],
  resolution: ['([', '])'],
  escalation: ['[/', '\\]'],
  elsewhere: ['>', ']'],
};

/** A map as a Mermaid flowchart, which many editors, wikis and forges show as a picture. */
export function drawMermaid(graph: MapGraph): string {
  const kinds = (Object.keys(SHAPES) as MapNodeKind[]).filter((kind) =>
    graph.parts.some(({ nodes }) => nodes.some((node) => node.kind === kind)),
  );
  return `${[
    '---',
    `title: ${JSON.stringify(graph.title.text)}`,
    '---',
    'flowchart TB',
    ...graph.parts.flatMap((part, index) => drawPart(part, `p${index}`)),
    ...drawLegend(kinds, graph.locale),
    ...kinds.map((kind) => {
      const { fill, line } = MAP_COLOURS[kind].light;
      return `  classDef ${kind} fill:${fill},stroke:${line},color:#1f2328`;
    }),
  ].join('\n')}\n`;
}

function drawPart({ title, nodes, edges }: MapPart, id: string): string[] {
  // Ids of Mermaid's own: one of a guide may be a word that means something there, such as “end”.
  const ids = new Map(nodes.map((node, index) => [node.id, `${id}n${index}`]));
  return [
    `  subgraph ${id}[${quoted([title])}]`,
    '    direction TB',
    ...nodes.map((node) => `    ${drawNode(node, ids.get(node.id) ?? '')}`),
    ...edges.map((edge) => `    ${drawEdge(edge, ids)}`),
    '  end',
  ];
}

function drawNode({ kind, title, notes }: MapNode, id: string): string {
  return shaped(kind, id, [title ?? BLANK, ...notes]);
}

function drawEdge(
  { from, to, kind, labels, condition }: MapEdge,
  ids: ReadonlyMap<string, string>,
) {
  const words = [...labels];
  if (condition !== undefined) words.push({ text: `(${condition})`, locale: 'en' });
  const arrow = kind === 'detour' || condition !== undefined ? '-.->' : '-->';
  const label = words.length === 0 ? '' : `|${quoted(words)}|`;
  return `${ids.get(from)} ${arrow}${label} ${ids.get(to)}`;
}

const drawLegend = (kinds: readonly MapNodeKind[], locale: string): string[] => [
  `  subgraph legend[${quoted([mapWord('legend', locale)])}]`,
  ...kinds.map((kind) =>
    kind === 'start'
      ? `    ${shaped(kind, `k_${kind}`, [BLANK])} --- k_begin[${quoted([mapWord(kind, locale)])}]`
      : `    ${shaped(kind, `k_${kind}`, [mapWord(kind, locale)])}`,
  ),
  '  end',
];

function shaped(kind: MapNodeKind, id: string, lines: readonly MapText[]): string {
  const [before, after] = SHAPES[kind];
  return `${id}${before}${quoted(lines)}${after}:::${kind}`;
}

const BLANK: MapText = { text: ' ', locale: 'en' };

/** Lines as one text of Mermaid. What would be taken as HTML, Markdown or the end of the text stands as its number. */
const quoted = (lines: readonly MapText[]): string =>
  `"${lines
    .map(({ text, locale }) => {
      const plain = text.replace(SIGNS, numbered).replaceAll('\n', ' ');
      return directionOf(locale) === 'rtl' ? `\u2067${plain}\u2069` : plain;
    })
    .join('<br/>')}"`;

/** The last two make a list of Markdown, at the beginning of a line. */
const SIGNS = /["#&<>`*_\\]|(?<=^\s*)[-+]|(?<=^\s*\d+)[.)]/g;

const numbered = (sign: string): string => `#${sign.charCodeAt(0)};`;
