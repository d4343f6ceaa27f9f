import { guideGraph } from '../../map/graph/guide-graph.js';
import type { MapNodeKind } from '../../map/graph/map-graph.js';
import { estimateWidth } from '../../map/layout/estimate-width.js';
import type { LaidOutEdge, LaidOutNode, TextLine } from '../../map/layout/laid-out.js';
import { layoutPart } from '../../map/layout/layout-part.js';
import { directionOf } from '../../model/text/locale.js';
import type { Colours, SiteGuide } from '../site.js';
import { beginningOf } from './beginning-of.js';

/** The size of a card in pixels: what sites that show one ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 70;
const STRIP = 20;
/** Where the lower part of a long map begins to fade. */
const FADE = 170;
/** Of a small guide, the shapes are not drawn larger than this. */
const LARGEST = 1.8;

/**
 * The card of a guide as SVG: how its first problem begins, drawn in the colours of the site. Words are bars: they stand under the
 * card wherever it is shown, and to draw them in any script would take a font for each, or differ between machines.
 */
export function drawCard({ guide, texts }: SiteGuide, colours: Colours): string {
  const text = texts.get(guide.sourceLocale);
  const [part] = text ? guideGraph(guide, text, guide.problems[0]?.id).parts : [];
  const drawn = part
    ? layoutPart(beginningOf(part), directionOf(guide.sourceLocale), estimateWidth).at(0, 0)
    : undefined;
  const nodes = drawn?.nodes ?? [];
  const [left, right] = [edgeOf(nodes, 'x', -1), edgeOf(nodes, 'x', 1)];
  const [top, bottom] = [edgeOf(nodes, 'y', -1), edgeOf(nodes, 'y', 1)];
  const scale = Math.min(LARGEST, (CARD.width - 2 * MARGIN) / (right - left || 1));
  const room = CARD.height - STRIP;
  const over = (bottom - top) * scale + 2 * MARGIN > room;
  const x = CARD.width / 2 - ((left + right) / 2) * scale;
  const y = over ? MARGIN - top * scale : room / 2 - ((top + bottom) / 2) * scale;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}">
<defs><linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colours.background}" stop-opacity="0"/><stop offset="1" stop-color="${colours.background}"/></linearGradient></defs>
<rect width="${CARD.width}" height="${CARD.height}" fill="${colours.background}"/>
<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})" stroke-width="2" stroke-linejoin="round">
${(drawn?.edges ?? []).map((edge) => drawEdge(edge, colours)).join('\n')}
${nodes.map((node) => drawNode(node, colours)).join('\n')}
</g>
${over ? `<rect y="${room - FADE}" width="${CARD.width}" height="${FADE}" fill="url(#fade)"/>` : ''}
<rect y="${room}" width="${CARD.width}" height="${STRIP}" fill="${colours.link}"/>
</svg>
`;
}

/** How far the nodes reach to one side. */
const edgeOf = (nodes: readonly LaidOutNode[], axis: 'x' | 'y', side: 1 | -1): number => {
  const ends = nodes.map(
    (node) => node[axis] + (side * node[axis === 'x' ? 'width' : 'height']) / 2,
  );
  if (ends.length === 0) return 0;
  return side === 1 ? Math.max(...ends) : Math.min(...ends);
};

interface Ink {
  readonly fill: keyof Colours;
  readonly line: keyof Colours;
  readonly words: keyof Colours;
}

/** An end stands out; what leaves the problem stays back. */
const INKS: Readonly<Record<MapNodeKind, Ink>> = {
  start: { fill: 'text', line: 'text', words: 'text' },
  question: { fill: 'callout', line: 'link', words: 'link' },
  remedy: { fill: 'background', line: 'link', words: 'quiet' },
  notice: { fill: 'background', line: 'line', words: 'quiet' },
  resolution: { fill: 'link', line: 'link', words: 'background' },
  escalation: { fill: 'quiet', line: 'quiet', words: 'background' },
  elsewhere: { fill: 'background', line: 'line', words: 'line' },
};

function drawNode({ kind, shape, lines }: LaidOutNode, colours: Colours): string {
  const { fill, line, words } = INKS[kind];
  return `<path d="${shape}" fill="${colours[fill]}" stroke="${colours[line]}"/>${lines
    .map((each) => bar(each, colours[words]))
    .join('')}`;
}

const drawEdge = ({ path, head }: LaidOutEdge, { line }: Colours): string =>
  `<path d="${path}" fill="none" stroke="${line}"/><path d="${head}" fill="${line}"/>`;

/** What stands for a line of words. All that is drawn is set around its middle. */
const bar = ({ text, size, x, y }: TextLine, colour: string): string => {
  const width = estimateWidth(text, size, '');
  return `<rect x="${round(x - width / 2)}" y="${round(y - size * 0.6)}" width="${round(width)}" height="${round(size * 0.5)}" rx="${round(size * 0.25)}" fill="${colour}" fill-opacity="0.8"/>`;
};

const round = (value: number): number => Math.round(value * 100) / 100;
