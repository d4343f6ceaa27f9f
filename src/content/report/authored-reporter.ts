import type { DataPath } from '../../model/data-path.js';
import type { Finding } from '../../model/finding.js';
import type { ErrorCode, Fix, Reporter } from '../../rules/reporter.js';
import type { YamlFile } from '../read/yaml/yaml-file.js';
import { fixInWords } from './fix-in-words.js';

/** Where in the authored files something stands. */
export interface AuthoredPlace {
  readonly file: YamlFile;
  readonly path: DataPath;
}

/** More are of no use to an author, who mends the first and checks again. */
const MOST_FINDINGS = 500;

/** Tells an author what the rules find: in which file and line, and which name was probably meant. */
export class AuthoredReporter implements Reporter {
  readonly findings: Finding[] = [];
  readonly #placeOf: (path: DataPath) => AuthoredPlace;

  /** @param placeOf finds what an author wrote, from where it stands in the compiled guide */
  constructor(placeOf: (path: DataPath) => AuthoredPlace) {
    this.#placeOf = placeOf;
  }

  get count(): number {
    return this.findings.length;
  }

  get isFull(): boolean {
    return this.count >= MOST_FINDINGS;
  }

  add(code: ErrorCode, path: DataPath, message: string, fix: Fix): void {
    if (this.isFull) return;
    const { file, path: authored } = this.#placeOf(path);
    this.findings.push(file.finding(code, authored, message, fixInWords(fix)));
  }
}
