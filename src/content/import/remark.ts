/** What an author is told of a file that is imported: what hinders, or what was not taken over as it stands. */
export interface Remark {
  /** Where in the imported file, from 1; absent where it is about all of it. */
  readonly line?: number;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}
