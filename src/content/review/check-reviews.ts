import { dayAfter, type Day } from '../../model/day.js';
import type { Finding } from '../../model/finding.js';
import type { Review } from './reviews-of.js';

/** Finds what is past its day of review, and what was checked on a day that has not come. */
export function checkReviews(reviews: readonly Review[], today: Day): Finding[] {
  // Where the sun rises first it is tomorrow already.
  const latest = dayAfter(today, 1);
  return reviews.flatMap(({ kind, id, checked, reviewBy, file }) => {
    const found: Finding[] = [];
    if (checked > latest) {
      const message = `The ${kind} “${id}” was checked on ${checked}, a day that has not come`;
      const fix = 'Write the day on which somebody last read its source';
      found.push(file.finding('future-date', [id, 'checked'], message, fix));
    }
    if (reviewBy !== undefined && reviewBy < today) {
      const message = `The ${kind} “${id}” was to be looked at again by ${reviewBy}`;
      found.push(file.finding('past-review', [id, 'review-by'], message, FIX[kind]));
    }
    return found;
  });
}

const FIX: Readonly<Record<Review['kind'], string>> = {
  contact: 'Read its sources again, mend what changed, and write new days: checked and review-by',
  source:
    'Read it again, mend what the guide says by it, and write new days: checked and review-by',
};
