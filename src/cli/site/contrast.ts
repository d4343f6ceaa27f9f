import { modeLrgb, modeRgb, useMode, wcagContrast } from 'culori/fn';

useMode(modeRgb);
useMode(modeLrgb);

/** How well one colour stands out on another, from 1 to 21, as WCAG counts it. Both are `#rgb` or `#rrggbb`. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);
