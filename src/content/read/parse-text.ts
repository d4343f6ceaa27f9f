import type { Guide } from '../../model/guide.js';
import type { Block, Inline, Line } from '../../model/rich-text.js';
import { parseLine } from './parse-line.js';
import { referencesInLine } from '../../model/references-in.js';
import type { AuthoredBlock } from '../format/files.js';
import type { DataPath } from '../../model/data-path.js';

/** Something wrong with a text. */
export interface TextFault {
  readonly code:
    'empty-text' | 'bad-markup' | 'unknown-placeholder' | 'unknown-contact' | 'bare-number';
  readonly message: string;
  readonly wrong?: string;
  /** Where in the text: the positions and fields that lead to the block or step; empty for a line. */
  readonly path: DataPath;
}

/** Where a link of a text leads, and where in the text it stands. */
export interface PlacedLink {
  readonly to: string;
  readonly path: DataPath;
}

export interface Parsed<T> {
  readonly value: T;
  readonly faults: readonly TextFault[];
  readonly links: readonly PlacedLink[];
}

/** Parses the words of one guide, whose facts and contacts placeholders may name. */
export class TextParser {
  readonly #guide: Guide;
  /** The short numbers of the contacts, which belong into contacts.yaml as much as long ones. */
  readonly #numbers: ReadonlySet<string>;
  #faults: TextFault[] = [];
  #links: PlacedLink[] = [];

  constructor(guide: Guide) {
    this.#guide = guide;
    const channels = Object.values(guide.contacts).flatMap((contact) => contact.channels);
    this.#numbers = new Set(
      channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])),
    );
  }

  line(source: string): Parsed<Line> {
    return this.#collect(() => this.#line(source, []));
  }

  body(source: string | readonly AuthoredBlock[]): Parsed<readonly Block[]> {
    return this.#collect(() =>
      typeof source === 'string'
        ? [{ kind: 'paragraph', text: this.#line(source, []) }]
        : source.map((block, index) => this.#block(block, [index])),
    );
  }

  #collect<T>(parse: () => T): Parsed<T> {
    this.#faults = [];
    this.#links = [];
    return { value: parse(), faults: this.#faults, links: this.#links };
  }

  #block(block: AuthoredBlock, path: DataPath): Block {
    if (typeof block === 'string') return { kind: 'paragraph', text: this.#line(block, path) };
    const line = (source: string, ...rest: DataPath) => this.#line(source, [...path, ...rest]);
    if ('steps' in block)
      return { kind: 'steps', items: block.steps.map((step, at) => line(step, 'steps', at)) };
    if ('checklist' in block)
      return {
        kind: 'checklist',
        items: block.checklist.map((item, at) => line(item, 'checklist', at)),
      };
    if ('note' in block) return { kind: 'note', text: line(block.note, 'note') };
    if ('warning' in block) return { kind: 'warning', text: line(block.warning, 'warning') };
    if ('link' in block) {
      const { to, text } = block.link;
      this.#links.push({ to, path: [...path, 'link', 'to'] });
      return { kind: 'link', to, text: line(text, 'link', 'text') };
    }
    const { contact } = block;
    if (!Object.hasOwn(this.#guide.contacts, contact) && !this.#hasContacts(contact)) {
      const message = `There is no contact “${contact}”, and no fact that has contacts`;
      this.#fault('unknown-contact', message, [...path, 'contact'], contact);
    }
    return { kind: 'contact', contact };
  }

  #hasContacts(fact: string): boolean {
    return Object.values(this.#guide.contacts).some((contact) =>
      Object.hasOwn(contact.for ?? {}, fact),
    );
  }

  #line(source: string, path: DataPath): Line {
    if (source.trim() === '') {
      this.#fault('empty-text', 'The text is empty', path);
      return '';
    }
    const { line, problem } = parseLine(source, (name) => this.#placeholder(name, path));
    if (problem !== undefined) this.#fault('bad-markup', problem, path);
    const number = bareNumber(line, this.#numbers);
    if (number !== undefined)
      this.#fault('bare-number', `The number ${number} stands in the text`, path);
    this.#links.push(...referencesInLine(line).links.map((to) => ({ to, path })));
    return line;
  }

  #placeholder(name: string, path: DataPath): Inline | undefined {
    if (Object.hasOwn(this.#guide.facts, name)) return { kind: 'fact', fact: name };
    if (Object.hasOwn(this.#guide.contacts, name)) return { kind: 'contact', contact: name };
    this.#fault('unknown-placeholder', `There is no fact or contact “${name}”`, path, name);
    return undefined;
  }

  #fault(code: TextFault['code'], message: string, path: DataPath, wrong?: string): void {
    this.#faults.push({ code, message, path, ...(wrong === undefined ? {} : { wrong }) });
  }
}

/** Seven digits and more, in any script, with the signs that telephone numbers have between them; no dates. */
const NUMBER = /\+?\p{Nd}(?:[ ().\u2010-\u2015-]{0,3}\p{Nd}){6,}/u;
const DATE = /\b\d{4}-\d{2}-\d{2}\b/g;
const SERVICE_CODE = /\*\d+(?:\*\d+)*#/;

function bareNumber(line: Line, numbers: ReadonlySet<string>): string | undefined {
  const words = plain(line).replace(DATE, '|');
  const known = (words.match(/\d+/g) ?? []).find((digits) => numbers.has(digits));
  return NUMBER.exec(words)?.[0] ?? SERVICE_CODE.exec(words)?.[0] ?? known;
}

/** The words as they were written, where `*123*456#` reads as emphasis. A service code may stand in `code`. */
function plain(line: Line): string {
  if (typeof line === 'string') return line;
  return line
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'code') return part.code.replace(/[*#]/g, '|');
      if (part.kind === 'emphasis') return `*${plain(part.text)}*`;
      return part.kind === 'link' ? plain(part.text) : '|';
    })
    .join('');
}
