import type { Day } from '../../model/day.js';
import type { Finding } from '../../model/finding.js';
import type { Guide } from '../../model/guide.js';
import type { ReadFiles } from '../read/authored.js';
import { translatedOf } from '../translations/translated-of.js';
import { reviewsOf } from './reviews-of.js';

/** Something of a guide that somebody has to look at. */
export interface Due {
  readonly kind: 'contact' | 'source' | 'translation';
  /** The contact or source, or the text in its file: `problems.no-code.title`. */
  readonly id: string;
  /** By which day; absent of a translation, whose source has changed already. */
  readonly by?: Day;
  readonly file: string;
  readonly line: number;
}

/**
 * What has to be looked at by a day: contacts and sources, the earliest first, and translations whose source has changed since they
 * were made.
 */
export function dueOf(guide: Guide, read: ReadFiles, by: Day): Due[] {
  const reviews = read.structure ? reviewsOf(read.structure) : [];
  const dated = reviews
    .flatMap(({ kind, id, reviewBy, file }) =>
      reviewBy === undefined || reviewBy > by
        ? []
        : [{ kind, id, by: reviewBy, ...placeOf(file.finding('past-review', [id], '', '')) }],
    )
    .sort((a, b) => a.by.localeCompare(b.by));
  const stale = translatedOf(guide, read).flatMap(({ text: { file }, translations }) =>
    translations
      .filter(({ state }) => state === 'stale')
      .map(({ key, path }): Due => {
        const at = placeOf(file.finding('stale-translation', path, '', ''));
        return { kind: 'translation', id: key, ...at };
      }),
  );
  return [...dated, ...stale];
}

const placeOf = ({ file, line }: Finding) => ({ file, line });
