import type { FINDING_CODES, Finding, FindingCode } from '../model/finding.js';
import type { DataPath } from '../model/data-path.js';

/** What has been checked, rebuilt from known fields only; or what is wrong with it. */
export type CheckedData<T> =
  | { readonly data: T; readonly findings: readonly [] }
  | { readonly data?: undefined; readonly findings: readonly Finding[] };

/** A code whose findings are errors: whatever is wrong with a compiled guide, it is not to be used. */
export type ErrorCode = {
  [Code in FindingCode]: (typeof FINDING_CODES)[Code] extends 'error' ? Code : never;
}[FindingCode];

/** More are of no use to anybody, and data from outside could hold any number of faults. */
export const MOST_FINDINGS = 100;

/** Enough of a name to recognise it by; data from outside could hold one of a million letters. */
const LONGEST_WORDS = 400;

/** Gathers what is wrong with one part of a compiled guide, up to a bound. */
export class FindingList {
  readonly findings: Finding[];
  readonly #file: string;
  readonly #base: DataPath;

  /** @param base where the part stands in the file's data */
  constructor(file: string, base: DataPath = [], findings: Finding[] = []) {
    this.#file = file;
    this.#base = base;
    this.findings = findings;
  }

  /** The same list, for what stands further inside. */
  at(path: DataPath): FindingList {
    return new FindingList(this.#file, [...this.#base, ...path], this.findings);
  }

  get isEmpty(): boolean {
    return this.findings.length === 0;
  }

  get isFull(): boolean {
    return this.findings.length >= MOST_FINDINGS;
  }

  /** Compiled data has no lines that a person wrote, so each finding stands at the first. */
  add(code: ErrorCode, path: DataPath, message: string, fix: string): void {
    if (this.isFull) return;
    this.findings.push({
      code,
      severity: 'error',
      file: this.#file,
      line: 1,
      column: 1,
      path: short([...this.#base, ...path].join('.')),
      message: short(message),
      fix: short(fix),
    });
  }

  /** The findings, or `data` where there are none. */
  result<T>(data: T | undefined): CheckedData<T> {
    return data === undefined || !this.isEmpty
      ? { findings: this.findings }
      : { data, findings: [] };
  }
}

const short = (words: string): string =>
  words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
