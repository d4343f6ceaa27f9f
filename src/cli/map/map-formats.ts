import { drawMap } from '../../map/draw/draw-map.js';
import { drawMermaid } from '../../map/draw/draw-mermaid.js';
import { guideGraph } from '../../map/graph/guide-graph.js';
import { layoutMap } from '../../map/layout/layout-map.js';
import type { Guide } from '../../model/guide.js';
import type { GuideText } from '../../model/text/text.js';
import { machineJson } from './machine-json.js';

interface MapFormat {
  /** How the name of a file ends. */
  readonly extension: string;
  /** Draws a guide, or one problem of it. */
  readonly draw: (guide: Guide, text: GuideText, problem?: string) => string;
}

/** What `rahnuma map` can draw. */
export const MAP_FORMATS = {
  svg: {
    extension: 'svg',
    draw: (guide, text, problem) => drawMap(layoutMap(guideGraph(guide, text, problem))),
  },
  mermaid: {
    extension: 'mmd',
    draw: (guide, text, problem) => drawMermaid(guideGraph(guide, text, problem)),
  },
  xstate: { extension: 'machine.json', draw: machineJson },
} as const satisfies Readonly<Record<string, MapFormat>>;
