import { directionOf } from '../../model/text/locale.js';
import type { MapGraph } from '../graph/map-graph.js';
import { estimateWidth, type Measure } from './estimate-width.js';
import type { LaidOutMap } from './laid-out.js';
import { layoutLegend } from './layout-legend.js';
import { layoutPart, type PlacedPart } from './layout-part.js';
import { textBlock } from './text-block.js';

const MARGIN = 24;
const GAP = 64;
const NARROWEST = 640;

/**
 * Gives everything on a map its place: the heading, the legend, and each problem from top to bottom, the problems side by
 * side in rows. In a language that is written from the right, all of this runs from the right.
 *
 * @param measure how wide a text is; estimated unless said, so that no page is needed
 */
export function layoutMap(graph: MapGraph, measure: Measure = estimateWidth): LaidOutMap {
  const direction = directionOf(graph.locale);
  const placed = graph.parts.map((part) => layoutPart(part, direction, measure));
  const rows = intoRows(placed);
  const inner = Math.max(NARROWEST, ...rows.map(widthOf));
  const width = inner + 2 * MARGIN;

  const heading = textBlock([{ ...graph.title, role: 'heading' }], inner, measure);
  const begin = direction === 'rtl' ? width - MARGIN : MARGIN;
  const below = { left: MARGIN, top: MARGIN + heading.height + 10, width: inner };
  const legend = layoutLegend(graph, direction, below, measure);
  let top = below.top + legend.height + GAP / 2;
  const parts = rows.flatMap((row) => {
    let left = MARGIN;
    const laidOut = row.map((part) => {
      const own = direction === 'rtl' ? width - left - part.width : left;
      left += part.width + GAP;
      return part.at(own, top);
    });
    top += Math.max(...row.map(({ height }) => height)) + GAP;
    return laidOut;
  });
  return {
    locale: graph.locale,
    direction,
    title: graph.title.text,
    width: Math.ceil(width),
    height: Math.ceil(top - GAP + MARGIN),
    heading: heading.at(begin, MARGIN, 'start'),
    legend: legend.entries,
    parts,
  };
}

const widthOf = (row: readonly PlacedPart[]): number =>
  row.reduce((sum, { width }) => sum + width + GAP, -GAP);

/** Parts in their order, in rows about as wide as all of them would be high. */
function intoRows(parts: readonly PlacedPart[]): PlacedPart[][] {
  const area = parts.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const most = Math.max(Math.sqrt(area) * 1.3, ...parts.map(({ width }) => width));
  const rows: PlacedPart[][] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (row && widthOf([...row, part]) <= most) row.push(part);
    else rows.push([part]);
  }
  return rows;
}
