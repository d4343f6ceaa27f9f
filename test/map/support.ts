import type { Guide } from '../../src/model/guide.js';
import type { GuideText } from '../../src/model/text/text.js';
import type { Box, LaidOutMap } from '../../src/map/layout/laid-out.js';
import { readSimGuide } from '../support/guides.js';

/** The real guide with its words by locale. */
export function realGuideWithTexts(): { guide: Guide; texts: ReadonlyMap<string, GuideText> } {
  const { guide, texts } = readSimGuide();
  if (!guide) throw new Error('The real guide has errors');
  return { guide, texts };
}

/** Everything on a map that must not cover anything else, with a name to tell it by. */
export const boxesOf = ({ parts, legend }: LaidOutMap): (Box & { name: string })[] => [
  ...legend.map((entry) => ({ ...entry, name: `legend ${entry.kind}` })),
  ...parts.flatMap(({ nodes, edges }) => [
    ...nodes.map((node) => ({ ...node, name: node.id })),
    ...edges.flatMap(({ label, from, answers }) =>
      label ? [{ ...label, name: `${from} ${answers.join(' ')}` }] : [],
    ),
  ]),
];

/** The pairs of boxes of which one covers a part of the other. */
export function overlaps(boxes: readonly (Box & { name: string })[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.5 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.5,
      )
      .map((b) => `${a.name} and ${b.name}`),
  );
}
