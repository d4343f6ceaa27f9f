import { clampChroma, formatHex, modeOklch, modeRgb, useMode } from 'culori/fn';
import { contrast } from './contrast.js';

useMode(modeRgb);
const oklch = useMode(modeOklch);

const STEPS = 100;

/**
 * The colour that is most like this one, lighter or darker, and has that contrast on all of these grounds; `undefined` where there is none.
 */
export function withContrast(
  colour: string,
  grounds: readonly string[],
  least: number,
): string | undefined {
  const from = oklch(colour);
  if (!from) return undefined;
  return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)
    .sort((one, other) => Math.abs(one - from.l) - Math.abs(other - from.l))
    .map((l) => formatHex(clampChroma({ ...from, l }, 'oklch')))
    .find((each) => grounds.every((ground) => contrast(each, ground) >= least));
}
