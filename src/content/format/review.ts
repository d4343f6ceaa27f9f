import * as v from 'valibot';
import { date } from '../../rules/structure/shapes.js';
import { about } from './about.js';

/** The fields that say when something was last held against its source. */
export const review = {
  checked: about(date, 'The day the sources were last read.', '2026-11-01'),
  'review-by': v.optional(about(date, 'The day after which it needs another look.', '2027-05-01')),
};
