/**
 * Where a claim comes from. A structure may hold only the days of its sources; their titles and addresses are then loaded when a
 * visitor asks where a claim comes from.
 */
export interface Source {
  /** Absent where only the days are known yet. */
  readonly title?: string;
  /** Absent where the source has no public address. */
  readonly url?: string;
  /** The source's own date, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where it carries none. */
  readonly dated?: string;
  /** The day it was last read, as `YYYY-MM-DD`. */
  readonly checked: string;
  /** The day after which it must not be relied on without another look, as `YYYY-MM-DD`. */
  readonly reviewBy?: string;
}

/** Sources with their titles, by id. */
export type Sources = Readonly<Record<string, Source & Required<Pick<Source, 'title'>>>>;

/** What a structure holds of a source whose title and address are in a file of their own. */
export const daysOf = ({ checked, reviewBy }: Source): Source => ({
  checked,
  ...(reviewBy === undefined ? {} : { reviewBy }),
});
