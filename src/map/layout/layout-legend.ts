import type { MapGraph, MapNodeKind } from '../graph/map-graph.js';
import { mapWord } from '../words/map-words.js';
import type { Measure } from './estimate-width.js';
import type { LegendEntry } from './laid-out.js';
import { shapePath } from './shape-path.js';
import { textBlock } from './text-block.js';

const SAMPLE = { width: 46, height: 24 };
const GAP = 26;

export interface Legend {
  readonly height: number;
  readonly entries: readonly LegendEntry[];
}

/** The kinds of nodes and arrows that are on the map, with their names, in rows. */
export function layoutLegend(
  { parts, locale }: MapGraph,
  direction: 'ltr' | 'rtl',
  place: { readonly left: number; readonly top: number; readonly width: number },
  measure: Measure,
): Legend {
  const entries: LegendEntry[] = [];
  const most = place.width;
  let [left, top, rowHeight] = [0, 0, 0];
  for (const kind of kindsOn(parts)) {
    const block = textBlock([{ ...mapWord(kind, locale), role: 'note' }], most, measure);
    const width = SAMPLE.width + 8 + block.width;
    const height = Math.max(SAMPLE.height, block.height);
    if (left > 0 && left + width > most) {
      top += rowHeight + 10;
      left = rowHeight = 0;
    }
    const mirrored = (x: number): number => place.left + (direction === 'rtl' ? most - x : x);
    const y = place.top + top + height / 2;
    const sample = { ...SAMPLE, x: mirrored(left + SAMPLE.width / 2), y };
    entries.push({
      kind,
      x: mirrored(left + width / 2),
      y,
      width,
      height,
      shape: samplePath(kind, sample),
      lines: block.at(mirrored(left + SAMPLE.width + 8), y - block.height / 2, 'start'),
    });
    left += width + GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  return { height: top + rowHeight, entries };
}

const ORDER = [
  'start',
  'question',
  'remedy',
  'notice',
  'resolution',
  'escalation',
  'elsewhere',
  'detour',
  'condition',
] as const satisfies readonly LegendEntry['kind'][];

function kindsOn(parts: MapGraph['parts']): LegendEntry['kind'][] {
  const edges = parts.flatMap((part) => part.edges);
  const found = new Set<LegendEntry['kind']>(
    parts.flatMap(({ nodes }) => nodes.map(({ kind }) => kind)),
  );
  if (edges.some(({ kind }) => kind === 'detour')) found.add('detour');
  if (edges.some(({ condition }) => condition !== undefined)) found.add('condition');
  return ORDER.filter((kind) => found.has(kind));
}

function samplePath(
  kind: LegendEntry['kind'],
  box: { x: number; y: number; width: number; height: number },
): string {
  if (kind === 'detour' || kind === 'condition') {
    return `M${box.x - box.width / 2} ${box.y}H${box.x + box.width / 2}`;
  }
  return shapePath(
    kind satisfies MapNodeKind,
    kind === 'start' ? { ...box, width: 18, height: 18 } : box,
  );
}
