import {
  LineCounter,
  isCollection,
  isMap,
  isScalar,
  parseDocument,
  visit,
  type Alias,
  type Document,
} from 'yaml';
import type { DataPath } from '../../model/data-path.js';
import { isReservedName } from '../../rules/structure/reserved-name.js';
import { FINDING_CODES, type Finding, type FindingCode } from '../../model/finding.js';

/** A parsed YAML file that knows the line of each piece of its data. */
export class YamlFile {
  readonly name: string;
  readonly data: unknown;
  readonly syntaxFindings: readonly Finding[];
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** @param name the path relative to the guide's folder, for findings */
  constructor(name: string, source: string) {
    this.name = name;
    this.#document = parseDocument(source, {
      lineCounter: this.#lines,
      prettyErrors: false,
      stringKeys: true,
    });
    const errors = this.#document.errors.map((error) => {
      const duplicate = error.code === 'DUPLICATE_KEY';
      return this.#findingAt(
        duplicate ? 'duplicate-id' : 'unreadable-yaml',
        error.pos[0],
        [],
        duplicate
          ? `The same name stands twice here: ${this.#wordAt(source, error.pos[0])}`
          : error.message,
        duplicate
          ? 'Rename one of the two, or merge them'
          : 'Mend the YAML: check indentation, quotes, and that words with ": " or a leading { * [ ` are quoted',
      );
    });
    this.syntaxFindings =
      errors.length > 0 ? errors : [...this.#references(), ...this.#reservedNames()];
    this.data = this.syntaxFindings.length > 0 ? undefined : this.#document.toJS();
  }

  /** A finding about what stands at `path`, or at its nearest enclosing data that exists. */
  finding(code: FindingCode, path: DataPath, message: string, fix: string): Finding {
    return this.#findingAt(code, this.#offset(path), path, message, fix);
  }

  /**
   * YAML reads `*word` as a reference to `&word`. An author means emphasis or a code to dial; and references could make a
   * small file endless.
   */
  #references(): Finding[] {
    const found: Alias[] = [];
    visit(this.#document, { Alias: (_key, alias) => void found.push(alias) });
    return found.map((alias) =>
      this.#findingAt(
        'unreadable-yaml',
        alias.range?.[0] ?? 0,
        [],
        `These words begin with * and are not in quotes: *${alias.source}`,
        'Put them in quotes; YAML’s own references (*name) are not used in a guide',
      ),
    );
  }

  /** Names that would not survive as keys of the data. */
  #reservedNames(): Finding[] {
    const found: Finding[] = [];
    visit(this.#document, {
      Pair: (_key, { key }) => {
        if (!isScalar(key) || !isReservedName(String(key.value))) return;
        const message = `“${String(key.value)}” means something else in JavaScript`;
        const offset = key.range?.[0] ?? 0;
        found.push(this.#findingAt('reserved-id', offset, [], message, 'Choose another name'));
      },
    });
    return found;
  }

  #findingAt(
    code: FindingCode,
    offset: number,
    path: DataPath,
    message: string,
    fix: string,
  ): Finding {
    const { line, col } = this.#lines.linePos(offset);
    const severity = FINDING_CODES[code];
    return {
      code,
      severity,
      file: this.name,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      path: path.join('.'),
      message,
      fix,
    };
  }

  /** A scalar is found at its value, a list or map at its key. */
  #offset(path: DataPath): number {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = this.#document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      if (isMap(parent)) {
        const pair = parent.items.find(
          (item) => isScalar(item.key) && item.key.value === String(key),
        );
        const place = isScalar(pair?.value) && pair.value.range ? pair.value : pair?.key;
        if (isScalar(place) && place.range) return place.range[0];
      } else if (isCollection(parent)) {
        const item = parent.get(key, true) as { range?: [number, number, number] } | undefined;
        if (item?.range) return item.range[0];
      }
    }
    return 0;
  }

  #wordAt(source: string, offset: number): string {
    return /^[^:\s]*/.exec(source.slice(offset))?.[0] ?? '';
  }
}
