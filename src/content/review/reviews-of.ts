import type { Day } from '../../model/day.js';
import type { Authored } from '../read/authored.js';
import type { YamlFile } from '../read/yaml/yaml-file.js';

/** Something that is held against the world from time to time. */
export interface Review {
  readonly kind: 'contact' | 'source';
  readonly id: string;
  readonly checked: Day;
  /** Absent where it needs no second look. */
  readonly reviewBy: Day | undefined;
  /** Where it stands. */
  readonly file: YamlFile;
}

/** What of a guide is looked at again, in the order of its files. */
export const reviewsOf = ({ contacts, sources }: Omit<Authored, 'guide'>): Review[] => [
  ...listed('contact', contacts.file, contacts.data),
  ...listed('source', sources.file, sources.data),
];

interface Days {
  readonly checked: Day;
  readonly 'review-by'?: Day | undefined;
}

const listed = (
  kind: Review['kind'],
  file: YamlFile,
  data: Readonly<Record<string, Days>>,
): Review[] =>
  Object.entries(data).map(([id, { checked, 'review-by': reviewBy }]) => ({
    kind,
    id,
    checked,
    reviewBy,
    file,
  }));
