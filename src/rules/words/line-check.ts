import { byKind, type ByKind } from '../../model/by-kind.js';
import type { DataPath } from '../../model/data-path.js';
import type { Guide } from '../../model/guide.js';
import { isPictureFile } from '../../model/text/picture-file.js';
import { piecesOf, type Inline, type Line, type Piece } from '../../model/text/rich-text.js';
import { checkMost } from '../size/check-most.js';
import { checkLabel } from './check-label.js';
import { LinkCheck, checkAddress, type Hosts } from './links.js';
import type { Reporter } from '../reporter.js';
import type { SlotKind } from './text-slots.js';

/** What a line is, which decides what it may hold. */
type LineKind = Exclude<SlotKind, 'body' | 'phrases'>;

/** Looks at the lines of a guide's words: that each says something, and that what it names or leads to is there. */
export class LineCheck {
  readonly #guide: Guide;
  readonly #reporter: Reporter;
  readonly #links: LinkCheck;
  /** The facts for whose values there are contacts. */
  readonly #withContacts: ReadonlySet<string>;

  constructor(guide: Guide, hosts: Hosts, reporter: Reporter) {
    this.#guide = guide;
    this.#reporter = reporter;
    this.#links = new LinkCheck(guide, hosts);
    const contacts = Object.values(guide.contacts);
    this.#withContacts = new Set(contacts.flatMap((contact) => Object.keys(contact.for ?? {})));
  }

  check(line: Line, path: DataPath, kind: LineKind): void {
    if (!saysSomething(line)) this.empty(path);
    if (kind === 'name') {
      const letters = typeof line === 'string' ? line.length : JSON.stringify(line).length;
      checkMost('letters of the words for a fact', letters, path, this.#reporter);
    }
    if (typeof line === 'string') this.#words(line, path, kind !== 'line');
    else this.#pieces(line, path, kind);
  }

  empty(path: DataPath): void {
    this.#reporter.add('empty-text', path, 'The text is empty', 'Write it, or remove the field');
  }

  /** Lines that are to be typed as they stand. */
  code(code: string, path: DataPath): void {
    if (code.trim() === '') this.empty(path);
    this.#words(code, path, true);
  }

  link(to: string, path: DataPath): void {
    checkMost('letters of an address', to.length, path, this.#reporter);
    this.#links.check(to, path, this.#reporter);
  }

  picture(src: string, path: DataPath): void {
    checkMost('letters of an address', src.length, path, this.#reporter);
    if (!isPictureFile(src)) checkAddress(src, ['https:'], undefined, path, this.#reporter);
  }

  /** A contact to be shown as a card: its own id, or that of a fact that has contacts. */
  card(contact: string, path: DataPath): void {
    const { contacts } = this.#guide;
    if (Object.hasOwn(contacts, contact) || this.#withContacts.has(contact)) return;
    const message = `There is no contact “${contact}”, and no fact that has contacts`;
    const known = [...this.#withContacts, ...Object.keys(contacts)];
    this.#reporter.add('unknown-contact', path, message, { wrong: contact, known });
  }

  #pieces(
    pieces: readonly Inline[],
    path: DataPath,
    kind: LineKind,
    isLabel = kind !== 'line',
  ): void {
    checkMost('pieces of a line', pieces.length, path, this.#reporter);
    pieces.forEach((piece, index) => {
      if (this.#reporter.isFull) return;
      if (typeof piece === 'string') this.#words(piece, path, isLabel);
      else byKind(this.#ofPiece, piece, [...path, index], kind, isLabel);
    });
  }

  readonly #ofPiece: ByKind<Piece, void, [path: DataPath, kind: LineKind, isLabel: boolean]> = {
    emphasis: ({ text }, path, kind, isLabel) =>
      this.#pieces(text, [...path, 'text'], kind, isLabel),
    strong: ({ text }, path, kind, isLabel) => this.#pieces(text, [...path, 'text'], kind, isLabel),
    code: ({ code }, path) => this.#words(code, path, true),
    link: ({ to, text }, path, kind) => {
      this.#mayTap(kind, path);
      this.link(to, [...path, 'to']);
      this.#pieces(text, [...path, 'text'], kind, true);
    },
    fact: ({ fact }, path, kind) => {
      if (kind === 'name') this.#noPlaceholder(path);
      if (Object.hasOwn(this.#guide.facts, fact)) return;
      this.#unknownPlaceholder(fact, [...path, 'fact']);
    },
    contact: ({ contact }, path, kind) => {
      this.#mayTap(kind, path);
      if (Object.hasOwn(this.#guide.contacts, contact)) return;
      this.#unknownPlaceholder(contact, [...path, 'contact']);
    },
  };

  #mayTap(kind: LineKind, path: DataPath): void {
    if (kind === 'name') this.#noPlaceholder(path);
    if (kind !== 'label') return;
    const message = 'A title or label cannot hold something to tap';
    this.#reporter.add('bad-markup', path, message, 'Move it into the body');
  }

  /** Words that fill placeholders and held some themselves could go round, or multiply. */
  #noPlaceholder(path: DataPath): void {
    const message = 'The words for a fact cannot hold a placeholder or a link';
    this.#reporter.add('bad-markup', path, message, 'Write it out');
  }

  #unknownPlaceholder(name: string, path: DataPath): void {
    const { facts, contacts } = this.#guide;
    const known = [...Object.keys(facts), ...Object.keys(contacts)];
    const message = `There is no fact or contact “${name}”`;
    this.#reporter.add('unknown-placeholder', path, message, { wrong: name, known });
  }

  /** @param isLabel whether it names something: what is tapped, what a link leads to, what is to be typed */
  #words(words: string, path: DataPath, isLabel: boolean): void {
    checkMost('letters of a text', words.length, path, this.#reporter);
    if (isLabel) checkLabel(words, path, this.#reporter);
  }
}

const saysSomething = (line: Line): boolean =>
  piecesOf(line).some((piece) =>
    typeof piece === 'string' ? piece.trim() !== '' : byKind(SAYS, piece),
  );

const SAYS: ByKind<Piece, boolean> = {
  emphasis: ({ text }) => saysSomething(text),
  strong: ({ text }) => saysSomething(text),
  code: ({ code }) => code.trim() !== '',
  link: ({ text }) => saysSomething(text),
  fact: () => true,
  contact: () => true,
};
