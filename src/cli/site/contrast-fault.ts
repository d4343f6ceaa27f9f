import type { ColourName, Colours, SiteSettings } from '../../site/site.js';
import { coloursOf } from '../../site/site-style.js';
import { contrast } from './contrast.js';
import { withContrast } from './with-contrast.js';

/** What people with weak eyes, or in the sun, need for words (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

const WORDS: readonly ColourName[] = ['text', 'quiet', 'link'];
const GROUNDS: readonly ColourName[] = ['background', 'callout'];

/** Which words of a site cannot be read well on what is behind them, and in which colours they could be; `undefined` where all can. */
export function contrastFault(settings: SiteSettings): string | undefined {
  const { light, dark } = coloursOf(settings);
  const faults = [...faultsIn('light', light), ...faultsIn('dark', dark)];
  return faults.length === 0 ? undefined : faults.join('\n');
}

function faultsIn(scheme: string, colours: Colours): string[] {
  const grounds = GROUNDS.map((name) => colours[name]);
  return WORDS.flatMap((name) => {
    const faint = GROUNDS.filter((ground) => contrast(colours[name], colours[ground]) < LEAST);
    if (faint.length === 0) return [];
    const measured = faint.map((ground) => {
      const ratio = contrast(colours[name], colours[ground]);
      // Rounded down, so that 4.49 is not told as 4.5.
      return `${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1 on “${ground}” (${colours[ground]})`;
    });
    const better = withContrast(colours[name], grounds, LEAST);
    const fix =
      better === undefined
        ? 'No colour can be read on both “background” and “callout”: choose these closer to each other.'
        : `Set “${name}” to ${better}, for example.`;
    return [
      `colours.${scheme}: the contrast of “${name}” (${colours[name]}) is ${measured.join(' and ')}; words need ${LEAST} to 1. ${fix}`,
    ];
  });
}
