import type { DataPath } from '../../model/data-path.js';
import type { Finding } from '../../model/finding.js';
import type { ErrorCode, Fix, Reporter } from '../../rules/reporter.js';

/** What has been checked, rebuilt from known fields only; or what is wrong with it. */
export type CheckedData<T> =
  | { readonly data: T; readonly findings: readonly [] }
  | { readonly data?: undefined; readonly findings: readonly Finding[] };

/** More are of no use to anybody, and data from outside could hold any number of faults. */
const MOST_FINDINGS = 100;

/** Enough of a name to recognise it by; data from outside could hold one of a million letters. */
const LONGEST_WORDS = 400;

/** As many names as a person reads through. */
const MOST_NAMES = 8;

/** Gathers what is wrong with one file of a compiled guide, up to a bound. */
export class FindingList implements Reporter {
  readonly findings: Finding[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  get count(): number {
    return this.findings.length;
  }

  get isFull(): boolean {
    return this.count >= MOST_FINDINGS;
  }

  /** Compiled data has no lines that a person wrote, so each finding stands at the first. */
  add(code: ErrorCode, path: DataPath, message: string, fix: Fix): void {
    if (this.isFull) return;
    this.findings.push({
      code,
      severity: 'error',
      file: this.#file,
      line: 1,
      column: 1,
      path: short(path.join('.')),
      message: short(message),
      fix: short(typeof fix === 'string' ? fix : oneOf(fix.known)),
    });
  }

  /** The findings, or `data` where there are none. */
  result<T>(data: T | undefined): CheckedData<T> {
    return data === undefined || this.count > 0
      ? { findings: this.findings }
      : { data, findings: [] };
  }
}

/** The first of the names that there are. Looking for the closest of thousands would take long. */
function oneOf(known: Iterable<string>): string {
  const names: string[] = [];
  for (const name of known) {
    if (names.length === MOST_NAMES) return `Use one of: ${names.join(', ')}, …`;
    names.push(name);
  }
  return names.length === 0 ? 'Remove it; there are none' : `Use one of: ${names.join(', ')}`;
}

const short = (words: string): string =>
  words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
