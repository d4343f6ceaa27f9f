import { directionOf } from '../../model/text/locale.js';
import type { MapText } from '../graph/map-graph.js';
import type { Measure } from './estimate-width.js';
import type { TextLine, TextRole } from './laid-out.js';
import { wrapText } from './wrap-text.js';

export const SIZES: Readonly<Record<TextRole, number>> = {
  heading: 22,
  title: 15,
  note: 12,
  label: 13,
  condition: 12,
};

/** Texts of several roles under each other. */
export interface TextBlock {
  readonly width: number;
  readonly height: number;
  /** Its lines, where the block stands here: with its middle, or its corner at the beginning of the line. */
  readonly at: (x: number, y: number, anchor: TextLine['anchor']) => TextLine[];
}

/** Sets texts into lines no wider than `most`. */
export function textBlock(
  texts: readonly (MapText & { readonly role: TextRole })[],
  most: number,
  measure: Measure,
): TextBlock {
  const lines = texts.flatMap(({ text, role, locale }) => {
    const size = SIZES[role];
    const width = (part: string) => measure(part, size, locale);
    return wrapText(text, locale, most, width).map((line) => ({
      line,
      role,
      locale,
      size,
      width: width(line),
      height: size * lineHeight(locale),
    }));
  });
  const width = Math.max(0, ...lines.map((line) => line.width));
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  return {
    width,
    height,
    at: (x, y, anchor) => {
      let top = anchor === 'middle' ? y - height / 2 : y;
      return lines.map(({ line, role, locale, size, height }) => {
        top += height;
        const direction = directionOf(locale);
        // What hangs below the base line takes about a third of a line, in Nastaliq as well.
        return { text: line, role, locale, size, direction, anchor, x, y: top - height * 0.32 };
      });
    },
  };
}

/** In parts of the size: Nastaliq climbs and hangs far. */
function lineHeight(locale: string): number {
  if (/^(ur|ks)\b/.test(locale)) return 2.2;
  if (directionOf(locale) === 'rtl' || /^(zh|ja|ko|hi|th)\b/.test(locale)) return 1.55;
  return 1.35;
}
