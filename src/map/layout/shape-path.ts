import type { MapNodeKind } from '../graph/map-graph.js';
import type { Box } from './laid-out.js';

/** How far the points at the sides of a shape stand out beyond its text. */
export const SIDE = 14;

type Draw = (left: number, top: number, right: number, bottom: number) => string;

const pill: Draw = (left, top, right, bottom) => {
  const radius = Math.min((bottom - top) / 2, SIDE * 1.4);
  return rounded(left, top, right, bottom, radius);
};

function rounded(left: number, top: number, right: number, bottom: number, by: number): string {
  const arc = `a${by} ${by} 0 0 1`;
  return (
    `M${left + by} ${top}H${right - by}${arc} ${by} ${by}V${bottom - by}${arc} ${-by} ${by}` +
    `H${left + by}${arc} ${-by} ${-by}V${top + by}${arc} ${by} ${-by}Z`
  );
}

/** The shapes, so that no kind is told by its colour alone. */
const SHAPES: Readonly<Record<MapNodeKind, Draw>> = {
  start: (left, top, right, bottom) => rounded(left, top, right, bottom, (right - left) / 2),
  /** Points to both sides. */
  question: (left, top, right, bottom) => {
    const middle = (top + bottom) / 2;
    return `M${left + SIDE} ${top}H${right - SIDE}L${right} ${middle}L${right - SIDE} ${bottom}H${left + SIDE}L${left} ${middle}Z`;
  },
  /** A box with a bar at each side. */
  remedy: (left, top, right, bottom) =>
    `M${left} ${top}H${right}V${bottom}H${left}ZM${left + 6} ${top}V${bottom}M${right - 6} ${top}V${bottom}`,
  /** A sheet with a wavy lower edge. */
  notice: (left, top, right, bottom) => {
    const [quarter, middle] = [(right - left) / 4, (left + right) / 2];
    return (
      `M${left} ${top}H${right}V${bottom - 4}Q${right - quarter} ${bottom - 12} ${middle} ${bottom - 4}` +
      `Q${left + quarter} ${bottom + 4} ${left} ${bottom - 4}Z`
    );
  },
  /** Round at both ends. */
  resolution: pill,
  /** With its corners cut off, like a stop sign. */
  escalation: (left, top, right, bottom) => {
    const by = Math.min(SIDE, (bottom - top) / 3);
    return `M${left + by} ${top}H${right - by}L${right} ${top + by}V${bottom - by}L${right - by} ${bottom}H${left + by}L${left} ${bottom - by}V${top + by}Z`;
  },
  /** A sheet with its lower corner folded. */
  elsewhere: (left, top, right, bottom) =>
    `M${left} ${top}H${right}V${bottom - 10}L${right - 10} ${bottom}H${left}ZM${right - 10} ${bottom}V${bottom - 10}H${right}`,
};

/** The shape of a kind of node around a box, as the `d` of an SVG path. */
export function shapePath(kind: MapNodeKind, { x, y, width, height }: Box): string {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  return SHAPES[kind](left, top, round(x + width / 2), round(y + height / 2));
}

const round = (value: number): number => Math.round(value * 10) / 10;
