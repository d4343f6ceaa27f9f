import type { DataPath } from '../../../model/data-path.js';
import type { FindingCode } from '../../../model/finding.js';
import type { Guide } from '../../../model/guide.js';
import { referencesInLine } from '../../../model/graph/references-in.js';
import { partsOf, type Block, type Inline, type Line } from '../../../model/text/rich-text.js';
import { parseBody, pathInBody, type AuthoredBody } from '../../format/blocks.js';
import type { GuidePictures } from '../../pictures/guide-pictures.js';
import { withFile } from '../../pictures/with-file.js';
import { bareNumber, isCall, numbersOf } from './bare-number.js';
import { parseLine } from './parse-line.js';

/** Something wrong with how a text is written. Whether what it names is there, the rules say. */
export interface TextFault {
  readonly code: FindingCode;
  readonly message: string;
  readonly fix: string;
  /** Where in the authored text: the positions and fields that lead to the line; empty for a line. */
  readonly path: DataPath;
}

/** Parses the words of one guide, whose facts and contacts placeholders may name. */
export class TextParser {
  readonly #guide: Guide;
  readonly #pictures: GuidePictures;
  readonly #numbers: ReadonlySet<string>;
  readonly #tell: (fault: TextFault) => void;

  constructor(guide: Guide, pictures: GuidePictures, tell: (fault: TextFault) => void) {
    this.#guide = guide;
    this.#pictures = pictures;
    this.#numbers = numbersOf(guide);
    this.#tell = tell;
  }

  body(source: AuthoredBody): readonly Block[] {
    const parsed = parseBody(source, (line, ...path) => this.line(line, path));
    const blocks = parsed.map((block, index) =>
      block.kind === 'picture'
        ? withFile(block, this.#guide.id, this.#pictures, (path, fault) =>
            this.#tell({ ...fault, path: pathInBody(source, [index, ...path]) }),
          )
        : block,
    );
    blocks.forEach((block, index) => {
      for (const part of partsOf(block)) {
        if (part.kind !== 'target' || !isCall(part.to)) continue;
        this.#number(part.to, pathInBody(source, [index, ...part.path]));
      }
    });
    return blocks;
  }

  line(source: string, path: DataPath = []): Line {
    const { line, problem } = parseLine(source, (name) => this.#placeholder(name));
    if (problem !== undefined) {
      const how = problem.includes('[')
        ? 'Write a link as [words](address), without spaces in the address'
        : 'Close it';
      const fix = `${how}; or write a backslash before a sign that stands for itself`;
      this.#tell({ code: 'bad-markup', message: problem, fix, path });
    }
    const number = bareNumber(line, this.#numbers);
    if (number !== undefined) this.#number(number, path);
    for (const link of referencesInLine(line).links) if (isCall(link)) this.#number(link, path);
    return line;
  }

  /** A name that is neither a fact's nor a contact's stays one, for the rules to find. */
  #placeholder(name: string): Inline {
    return Object.hasOwn(this.#guide.contacts, name)
      ? { kind: 'contact', contact: name }
      : { kind: 'fact', fact: name };
  }

  #number(number: string, path: DataPath): void {
    const message = `The number “${number}” stands in the text`;
    const fix =
      'Move it to contacts.yaml, with its source, and write {contact-id} here; if it is none to call, write “# allow bare-number: why” behind the line';
    this.#tell({ code: 'bare-number', message, fix, path });
  }
}
