/** Where a claim comes from. */
export interface Source {
  readonly title: string;
  /** Absent where the source has no public address. */
  readonly url?: string;
  /** The source's own date, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where it carries none. */
  readonly dated?: string;
  /** The day it was last read, as `YYYY-MM-DD`. */
  readonly checked: string;
  /** The day after which it must not be relied on without another look, as `YYYY-MM-DD`. */
  readonly reviewBy?: string;
}
