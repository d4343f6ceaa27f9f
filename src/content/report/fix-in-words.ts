import type { Fix } from '../../rules/reporter.js';
import { didYouMean } from './suggest.js';

/** What to do about a finding, in words for an author. */
export const fixInWords = (fix: Fix): string =>
  typeof fix === 'string' ? fix : didYouMean(fix.wrong, fix.known);
