import type { DataPath } from '../model/data-path.js';
import type { FINDING_CODES, FindingCode } from '../model/finding.js';

/** A code whose findings are errors: what the rules find is not to be used. */
export type ErrorCode = {
  [Code in FindingCode]: (typeof FINDING_CODES)[Code] extends 'error' ? Code : never;
}[FindingCode];

/** A name that stands for nothing, and the names that there are, of which one was probably meant. */
export interface WrongName {
  readonly wrong: string;
  readonly known: Iterable<string>;
}

/** What to do, in words; or a wrong name, for which the reporter finds the words. */
export type Fix = string | WrongName;

/** Whom the rules tell what is wrong. It knows where the guide came from, and so what its places are called there. */
export interface Reporter {
  /** How much has been told so far. */
  readonly count: number;
  /** Whether more is of no use to anybody. */
  readonly isFull: boolean;
  /** @param path where it stands in the compiled guide's JSON */
  add(code: ErrorCode, path: DataPath, message: string, fix: Fix): void;
}

/** The same reporter, for a part of the data that stands at `base`. */
export const at = (reporter: Reporter, base: DataPath): Reporter => ({
  get count() {
    return reporter.count;
  },
  get isFull() {
    return reporter.isFull;
  },
  add: (code, path, message, fix) => reporter.add(code, [...base, ...path], message, fix),
});
