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
import { yamlFault } from './yaml-fault.js';
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
    const errors = [...this.#unreadable(source), ...this.#twice(source)];
    this.syntaxFindings =
      errors.length > 0 ? errors : [...this.#references(), ...this.#reservedNames()];
    this.data = this.syntaxFindings.length > 0 ? undefined : this.#document.toJS();
  }

  /** A finding about what stands at `path`, or at its nearest enclosing data that exists. */
  finding(code: FindingCode, path: DataPath, message: string, fix: string): Finding {
    return this.#findingAt(code, this.#offset(path), path, message, fix);
  }

  /** Likewise about what stands at a place of its source. */
  findingIn(code: FindingCode, offset: number, message: string, fix: string): Finding {
    return this.#findingAt(code, offset, [], message, fix);
  }

  /** The words of a plain value as they were written: `0311` is a number in YAML, and the data has lost its zero. */
  writtenAt(path: DataPath): string | undefined {
    const value = this.#document.getIn(path, true);
    return isScalar(value) ? value.source : undefined;
  }

  /** Whether the rest of a line is a comment where a value should be: `title: #1 code`. */
  isCommentedOut(path: DataPath): boolean {
    const value = this.#document.getIn(path, true);
    return isScalar(value) && value.value === null && Boolean(value.comment);
  }

  /** Why the file cannot be read, once: the parser stumbles again and again over what follows from the first fault. */
  #unreadable(source: string): Finding[] {
    const fault = yamlFault(source, this.#document);
    return fault
      ? [this.#findingAt('unreadable-yaml', fault.offset, [], fault.message, fault.fix)]
      : [];
  }

  /** Names that stand twice in a group. */
  #twice(source: string): Finding[] {
    if (this.#document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return [];
    return this.#document.errors.map(({ pos: [offset] }) => {
      const name = nameAt(source, offset);
      const message = `The name “${name}” stands twice in this group`;
      return this.#findingAt(
        'duplicate-id',
        offset,
        [],
        message,
        'Rename one of the two, or merge them',
      );
    });
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
}

/** The name that stands at an offset, or in front of it in its line. */
function nameAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const line = /.*/.exec(source.slice(start))?.[0] ?? '';
  const before = line.slice(0, offset - start).trimEnd();
  return (
    /^["']?([^:"'{},\s]+)/.exec(source.slice(offset))?.[1] ??
    /([^\s{,]+?):?$/.exec(before)?.[1] ??
    ''
  );
}
