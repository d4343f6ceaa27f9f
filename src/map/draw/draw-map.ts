import type {
  LaidOutEdge,
  LaidOutMap,
  LaidOutNode,
  LaidOutPart,
  LegendEntry,
  TextLine,
} from '../layout/laid-out.js';
import { MAP_STYLES } from './map-styles.js';
import { escapeXml } from './escape-xml.js';

/**
 * A map as an SVG file that stands by itself. It follows the reader's light or dark scheme, and needs no script, no font of its own
 * and nothing from the network. A node `elsewhere` is a link to the node that it names, where that is on the map.
 */
export function drawMap(map: LaidOutMap): string {
  const { width, height, locale, direction, title, heading, legend, parts } = map;
  const shown = new Set(
    parts.flatMap(({ nodes }) => nodes.filter(({ id, node }) => id === node).map(({ id }) => id)),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${escapeXml(locale)}" direction="${direction}" role="img" aria-labelledby="map-title">
<title id="map-title">${escapeXml(title)}</title>
<style>${MAP_STYLES}</style>
<rect class="page" width="${width}" height="${height}"/>
${texts(heading)}
<g class="legend">
${legend.map(legendEntry).join('\n')}
</g>
${parts.map((part) => drawPart(part, shown)).join('\n')}
</svg>
`;
}

/** Lines first, then what stands on them. */
const drawPart = ({ problem, heading, nodes, edges }: LaidOutPart, shown: ReadonlySet<string>) =>
  `<g class="part" data-problem="${escapeXml(problem)}">
${texts(heading)}
${edges.map(drawEdge).join('\n')}
${edges.map(drawLabel).filter(Boolean).join('\n')}
${nodes.map((node) => drawNode(node, shown)).join('\n')}
</g>`;

function drawNode({ id, kind, node, shape, lines }: LaidOutNode, shown: ReadonlySet<string>) {
  const inside = `<path class="shape" d="${shape}"/>${texts(lines)}`;
  const data = `class="node ${kind}" data-node="${escapeXml(node)}"`;
  if (id === node) return `<g id="${anchorOf(id)}" ${data}>${inside}</g>`;
  if (kind === 'start' || !shown.has(node)) return `<g ${data}>${inside}</g>`;
  return `<a href="#${anchorOf(node)}" ${data}>${inside}</a>`;
}

/** The id of a node in the picture: a name in XML holds no slash. */
const anchorOf = (id: string): string => escapeXml(`node.${id.replace('/', '.')}`);

const edgeClass = ({ kind, isConditional }: LaidOutEdge): string =>
  ['edge', kind, ...(isConditional ? ['conditional'] : [])].join(' ');

const drawEdge = (edge: LaidOutEdge): string =>
  `<g class="${edgeClass(edge)}"><path class="line" d="${edge.path}"/><path class="head" d="${edge.head}"/></g>`;

/** On a ground of its own, so that a line behind it does not cross its words. */
function drawLabel({ label, from, answers }: LaidOutEdge): string {
  if (!label) return '';
  const { x, y, width, height, lines } = label;
  return (
    `<g class="words" data-node="${escapeXml(from)}" data-answers="${escapeXml(answers.join(' '))}">` +
    `<rect class="ground" x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="3"/>` +
    `${texts(lines)}</g>`
  );
}

const legendEntry = ({ kind, shape, lines }: LegendEntry): string =>
  `<g class="${kind}"><path class="shape" d="${shape}"/>${texts(lines)}</g>`;

const texts = (lines: readonly TextLine[]): string => lines.map(drawLine).join('');

const drawLine = ({ text, role, locale, direction, x, y, anchor, size }: TextLine): string =>
  `<text class="${role}" lang="${escapeXml(locale)}" direction="${direction}" x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}">${escapeXml(text)}</text>`;

const round = (value: number): number => Math.round(value * 10) / 10;
