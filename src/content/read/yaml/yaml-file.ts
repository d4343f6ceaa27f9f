import {
  LineCounter,
  isCollection,
  isMap,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { DataPath } from '../../../model/data-path.js';
import { isReservedName } from '../../../rules/structure/reserved-name.js';
import { FINDING_CODES, type Finding, type FindingCode } from '../../../model/finding.js';
import { syntaxFaults } from './syntax-faults.js';

/** A parsed YAML file that knows the line of each piece of its data. */
export class YamlFile {
  readonly name: string;
  readonly data: unknown;
  readonly syntaxFindings: readonly Finding[];
  readonly #source: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** @param name the path relative to the guide's folder, for findings */
  constructor(name: string, source: string) {
    this.name = name;
    this.#source = source;
    this.#document = parseDocument(source, {
      lineCounter: this.#lines,
      prettyErrors: false,
      stringKeys: true,
    });
    const errors = syntaxFaults(source, this.#document).map(({ code, offset, message, fix }) =>
      this.#findingAt(code, offset, [], message, fix),
    );
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

  /** What an author wrote at `path`, where that is on one line: a number with its zeros and plus, before YAML reads it. */
  written(path: DataPath): string | undefined {
    const node = this.#document.getIn(path, true) as Partial<Node> | undefined;
    const [start, end] = node?.range ?? [0, 0];
    const written = this.#source.slice(start, end).trim();
    if (written !== '' && !written.includes('\n')) return written;
    // Of nothing, what stands behind it on its line: a comment that was meant as words.
    return start > 0 && start === end
      ? /^[ ]*(#.*)/.exec(this.#source.slice(start))?.[1]?.trim()
      : undefined;
  }

  /**
   * YAML reads `*word` as a reference to `&word`, and `!word` as a type. An author means emphasis, a code to dial, or just that sign; and
   * references could make a small file endless.
   */
  #references(): Finding[] {
    const found: [offset: number, words: string][] = [];
    const marked: [offset: number, words: string][] = [];
    visit(this.#document, {
      Alias: (_key, alias) => void found.push([alias.range?.[0] ?? 0, `*${alias.source}`]),
      Value: (_key, { anchor, tag, range }) => {
        const offset = range?.[0] ?? 0;
        if (anchor !== undefined) marked.push([offset, `&${anchor}`]);
        else if (tag?.startsWith('!') === true) marked.push([offset, tag]);
      },
    });
    return (found.length > 0 ? found : marked).map(([offset, words]) =>
      this.#findingAt(
        'unreadable-yaml',
        offset,
        [],
        `These words begin with ${words.charAt(0)} and are not in quotes: ${words}`,
        'Put them in quotes; YAML’s own references and types (&name, *name, !name) are not used in a guide',
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
