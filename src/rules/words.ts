import type { Guide, GuideNode } from '../model/guide.js';
import { INTERFACE_KEYS } from '../model/interface-text.js';
import { partsOf, type Block, type Inline, type Line } from '../model/rich-text.js';
import type { Localized, NodeText } from '../model/text.js';
import { SCHEMES, isAddress, schemeOf } from './address.js';
import type { ErrorCode, FindingList } from './finding-list.js';
import type { ShapedText } from '../compiled/text-schema.js';
import type { DataPath } from '../model/data-path.js';

/** Finds what is missing from compiled words, and what they name or lead to that is not there or not allowed. */
export function checkWords(text: ShapedText, guide: Guide, list: FindingList): void {
  new WordsCheck(guide, list).run(text);
}

/**
 * What a line may hold: `tap` anything; `label`, inside a button, nothing to tap; `fact`, which stands where a
 * placeholder is, no placeholder, since these could go round or multiply.
 */
type Room = 'tap' | 'label' | 'fact';

/** A line may have many placeholders, each of which shows the words for a fact. */
const LONGEST_NAME = 1000;

class WordsCheck {
  readonly #guide: Guide;
  readonly #list: FindingList;
  readonly #problems: readonly string[];
  /** The facts for whose values there are contacts. */
  readonly #withContacts: ReadonlySet<string>;

  constructor(guide: Guide, list: FindingList) {
    this.#guide = guide;
    this.#list = list;
    this.#problems = guide.problems.map(({ id }) => id);
    const contacts = Object.values(guide.contacts);
    this.#withContacts = new Set(contacts.flatMap((contact) => Object.keys(contact.for ?? {})));
  }

  run(text: ShapedText): void {
    const { facts, contacts } = this.#guide;
    this.#line(text.title, ['title']);
    this.#line(text.description, ['description']);
    this.#keys('unknown-field', text.interface, INTERFACE_KEYS, ['interface']);
    this.#keys('unknown-fact', text.facts, Object.keys(facts), ['facts']);
    for (const [id, { label, unset, values }] of Object.entries(text.facts)) {
      const path = ['facts', id];
      this.#line(label, [...path, 'label'], 'fact');
      this.#line(unset, [...path, 'unset'], 'fact');
      this.#keys('unknown-value', values, facts[id]?.values ?? [], [...path, 'values']);
      for (const [value, name] of Object.entries(values)) {
        this.#line(name, [...path, 'values', value], 'fact');
      }
    }
    this.#keys('unknown-contact', text.contacts, Object.keys(contacts), ['contacts']);
    for (const [id, name] of Object.entries(text.contacts)) {
      this.#line(name, ['contacts', id], 'label');
    }
    this.#keys('unknown-problem', text.problems, this.#problems, ['problems']);
    for (const [id, { title, hint }] of Object.entries(text.problems)) {
      this.#line(title, ['problems', id, 'title'], 'label');
      this.#line(hint, ['problems', id, 'hint'], 'label');
    }
    const nodes = this.#guide.problems.flatMap((problem) => problem.nodes);
    this.#keys(
      'unknown-node',
      text.nodes,
      nodes.map(({ id }) => id),
      ['nodes'],
    );
    for (const node of nodes) {
      const own = text.nodes[node.id];
      if (own) this.#node(node, own, ['nodes', node.id]);
    }
  }

  #node(node: GuideNode, { title, body, summary, answers }: NodeText, path: DataPath): void {
    this.#line(title, [...path, 'title'], 'label');
    const [blocks, at] =
      'text' in body ? [body.text, [...path, 'body', 'text']] : [body, [...path, 'body']];
    if (blocks.length === 0 && node.kind !== 'question') this.#empty(at);
    blocks.forEach((block, index) => this.#block(block, [...at, index]));
    if (summary !== undefined) this.#line(summary, [...path, 'summary']);
    else if (node.kind !== 'question') this.#missing([...path, 'summary']);

    const ids = node.answers.map(({ id }) => id);
    const detour = node.kind === 'remedy' && node.detour !== undefined ? ['detour'] : [];
    const [wanted, more] = node.kind === 'question' ? [ids, []] : [detour, ids];
    this.#keys('unknown-answer', answers, wanted, [...path, 'answers'], more);
    for (const [id, answer] of Object.entries(answers)) {
      this.#line(answer.label, [...path, 'answers', id, 'label'], 'label');
      this.#line(answer.summary, [...path, 'answers', id, 'summary']);
    }
  }

  #block(block: Block, path: DataPath): void {
    for (const part of partsOf(block)) {
      const at = [...path, ...part.path];
      if (part.kind === 'line') this.#line(part.line, at);
      else if (part.kind === 'target') this.#link(part.to, at);
      else if (!this.#withContacts.has(part.contact)) {
        this.#name('unknown-contact', part.contact, this.#guide.contacts, at);
      }
    }
  }

  #line(text: Localized<Line>, path: DataPath, room: Room = 'tap'): void {
    const [line, at] =
      typeof text === 'object' && 'text' in text ? [text.text, [...path, 'text']] : [text, path];
    if (typeof line !== 'string') this.#pieces(line, at, room);
    if (line.length === 0 || (typeof line === 'string' && line.trim() === '')) this.#empty(at);
    else if (room === 'fact' && JSON.stringify(line).length > LONGEST_NAME) {
      const message = `The words for a fact have more than ${LONGEST_NAME} letters`;
      this.#list.add('too-large', at, message, 'Write less');
    }
  }

  #pieces(pieces: readonly Inline[], path: DataPath, room: Room): void {
    pieces.forEach((piece, index) => this.#piece(piece, [...path, index], room));
  }

  #piece(piece: Inline, path: DataPath, room: Room): void {
    if (typeof piece === 'string' || piece.kind === 'code' || this.#list.isFull) return;
    if (piece.kind === 'emphasis') return this.#pieces(piece.text, [...path, 'text'], room);
    if (room === 'fact' || (room === 'label' && piece.kind !== 'fact')) {
      const message = 'A title or label cannot hold something to tap, nor a fact a placeholder';
      this.#list.add('bad-markup', path, message, 'Move it into the body');
    }
    if (piece.kind === 'fact') {
      this.#name('unknown-placeholder', piece.fact, this.#guide.facts, [...path, 'fact']);
    } else if (piece.kind === 'contact') {
      this.#name('unknown-placeholder', piece.contact, this.#guide.contacts, [...path, 'contact']);
    } else {
      this.#link(piece.to, [...path, 'to']);
      this.#pieces(piece.text, [...path, 'text'], room);
    }
  }

  #link(to: string, path: DataPath): void {
    if (isAddress(to)) {
      if (SCHEMES.includes(schemeOf(to) ?? '')) return;
      const message = `The link “${to}” is of a kind that a guide may not hold`;
      this.#list.add('forbidden-link', path, message, `Use ${SCHEMES.join(', ')}`);
    } else if (!this.#problems.includes(to)) {
      const message = `The link “${to}” is neither an address nor a problem of this guide`;
      this.#list.add('unknown-target', path, message, 'Use the id of a problem');
    }
  }

  #name(code: ErrorCode, name: string, known: object, path: DataPath): void {
    if (Object.hasOwn(known, name) || this.#list.isFull) return;
    const message = `There is no fact or contact “${name}” that could stand here`;
    this.#list.add(code, path, message, 'Use the name of one, or remove it');
  }

  /** That each name has its words, and no other name has any. */
  #keys(
    unknown: ErrorCode,
    there: object,
    wanted: readonly string[],
    path: DataPath,
    more: readonly string[] = [],
  ): void {
    const known = new Set([...wanted, ...more]);
    for (const name of wanted) if (!Object.hasOwn(there, name)) this.#missing([...path, name]);
    for (const name of Object.keys(there)) {
      if (known.has(name) || this.#list.isFull) continue;
      const message = `Nothing in the guide uses the text “${name}”`;
      this.#list.add(unknown, [...path, name], message, 'Remove it');
    }
  }

  #missing(path: DataPath): void {
    const message = `The text “${path.join('.')}” is missing`;
    this.#list.add('missing-text', path, message, 'Add it');
  }

  #empty(path: DataPath): void {
    this.#list.add('empty-text', path, 'The text is empty', 'Write it');
  }
}
