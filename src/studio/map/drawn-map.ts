import { nothing, svg } from 'lit';
import type { LaidOutEdge, LaidOutMap, LaidOutNode, TextLine } from '../../map/layout/laid-out.js';
import type { MapNodeKind } from '../../map/graph/map-graph.js';
import type { EntryPoint } from '../../model/graph/entry-points.js';
import type { Place } from '../preview/frame-messages.js';

interface MapState {
  /** How many pixels a unit of the map is. */
  readonly zoom: number;
  /** Where the visit stands. */
  readonly place: Place | undefined;
  /** The id on the map of the node that Tab comes to. */
  readonly active: string | undefined;
  readonly jump: (point: EntryPoint) => void;
  readonly focused: (id: string) => void;
}

/** A map as part of the page: as `rahnuma map` draws it, with nodes that are links, and with the way that the visit took. */
export function drawnMap(map: LaidOutMap, state: MapState) {
  const { width, height, locale, direction, title, parts, heading } = map;
  const { zoom, place } = state;
  const walked = walkedOn(place);
  return svg`<svg class="map" viewBox="0 0 ${width} ${height}" width=${width * zoom} height=${height * zoom}
    lang=${locale} direction=${direction} role="group" aria-label="Map of ${title}">
    ${heading.map(drawLine)}
    ${parts.map(
      ({ heading: ofPart, edges, nodes }) => svg`<g>
      ${ofPart.map(drawLine)}
      ${edges.map((edge) => drawEdge(edge, walked.took(edge)))}
      ${edges.map(drawLabel)}
      ${nodes.map((node) => drawNode(node, walked.been(node), state))}
    </g>`,
    )}
  </svg>`;
}

/** What of a map the visit has walked. */
function walkedOn(place: Place | undefined) {
  const trail = place?.trail ?? [];
  const been = new Set<string>(trail.map(({ node }) => node));
  const steps = trail.map(({ node, answer }, index) =>
    stepKey(node, answer, trail[index + 1]?.node ?? place?.node),
  );
  const took = new Set(steps);
  return {
    been: ({ id }: LaidOutNode) => been.has(id),
    took: ({ from, to, answers }: LaidOutEdge) =>
      answers.some((answer) => took.has(stepKey(from, answer, to))),
  };
}

const stepKey = (from: string, answer: string, to: string | undefined): string =>
  JSON.stringify([from, answer, to]);

function drawEdge({ kind, isConditional, path, head }: LaidOutEdge, isTaken: boolean) {
  const looks = ['edge', kind, isConditional ? 'conditional' : '', isTaken ? 'taken' : ''];
  return svg`<g class=${looks.filter(Boolean).join(' ')}><path class="line" d=${path} /><path class="head" d=${head} /></g>`;
}

/** On a ground of its own, so that a line behind it does not cross its words. */
function drawLabel({ label }: LaidOutEdge) {
  if (!label) return nothing;
  const { x, y, width, height, lines } = label;
  return svg`<g><rect class="ground" x=${x - width / 2} y=${y - height / 2} width=${width} height=${height} rx="3" />${lines.map(drawLine)}</g>`;
}

const KINDS: Readonly<Record<MapNodeKind, string>> = {
  question: 'Question',
  remedy: 'Remedy',
  notice: 'Notice',
  resolution: 'Resolution',
  escalation: 'Escalation',
  elsewhere: 'In another problem',
  start: 'Start of the problem',
};

function drawNode(
  { id, kind, node, shape, lines }: LaidOutNode,
  hasBeen: boolean,
  { place, active, jump, focused }: MapState,
) {
  const isHere = id === place?.node;
  const looks = ['node', kind, isHere ? 'here' : '', hasBeen ? 'been' : ''];
  const go = (event: Event) => {
    event.preventDefault();
    jump(node);
  };
  return svg`<a href="#${node}" data-node=${node} class=${looks.filter(Boolean).join(' ')}
    tabindex=${id === active ? 0 : -1} aria-current=${isHere ? 'location' : nothing}
    aria-label="${KINDS[kind]}: ${lines.map(({ text }) => text).join(' ') || node}"
    @click=${go} @focus=${() => focused(id)}><path class="shape" d=${shape} />${lines.map((line) => svg`${drawLine(line)} `)}</a>`;
}

const drawLine = ({ text, role, locale, direction, x, y, anchor, size }: TextLine) =>
  svg`<text class=${role} lang=${locale} direction=${direction} x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`;
