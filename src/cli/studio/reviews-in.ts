import type { ReadFiles } from '../../content/read/authored.js';
import { reviewsOf } from '../../content/review/reviews-of.js';
import { placeIn } from './place-in.js';
import type { StudioReview } from './studio-state.js';

/** The contacts and sources that are to be looked at again, the earliest first. */
export const reviewsIn = ({ structure }: ReadFiles): StudioReview[] =>
  (structure ? reviewsOf(structure) : [])
    .flatMap(({ kind, id, reviewBy: by, file }) =>
      by === undefined ? [] : [{ kind, id, by, place: placeIn(file, [id, 'review-by']) }],
    )
    .sort((a, b) => a.by.localeCompare(b.by));
