import { isKnown } from '../../model/condition.js';
import type { Facts } from '../../model/fact.js';
import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../../model/guide.js';
import type { InterfaceKey } from '../../model/text/interface-text.js';
import { directionOf } from '../../model/text/locale.js';
import type { CountedWord } from '../../model/text/plural-keys.js';
import { byKind, type ByKind } from '../../model/by-kind.js';
import {
  partsOf,
  type Block,
  type Inline,
  type Line,
  type Piece,
} from '../../model/text/rich-text.js';
import { textOf, type GuideText, type Localized, type NodeText } from '../../model/text/text.js';
import { channelLabel } from '../../model/contact.js';
import { dateFormat } from './date-format.js';
import { localNumber } from './local-number.js';

const NO_TEXT: NodeText = { title: '', body: [], answers: {} };

/** The words of a guide in one locale, filled in with the facts of one visitor. */
export class Words {
  constructor(
    readonly text: GuideText,
    readonly guide: Guide,
    readonly facts: Facts,
  ) {}

  get locale(): string {
    return this.text.locale;
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.text.locale);
  }

  /** A text of the interface, with its `{placeholders}` filled in. */
  ui(key: InterfaceKey, values: Readonly<Record<string, string | number>> = {}): string {
    return this.uiWith(key, values).join('');
  }

  /** Like `ui`, but placeholders can be filled with templates. */
  uiWith(key: InterfaceKey, values: Readonly<Record<string, unknown>>): unknown[] {
    return this.#filled(this.text.interface[key], values);
  }

  /** A text with a `{count}`, in the form that this language has for the count. */
  counted(word: CountedWord, count: number, values: Readonly<Record<string, string>> = {}): string {
    const words: Readonly<Record<string, string>> = this.text.interface;
    const form = new Intl.PluralRules(this.locale).select(count).replace('zero', 'other');
    const text = words[`${word}-${form}`] ?? words[`${word}-other`] ?? words[word] ?? '';
    return this.#filled(text, { ...values, count }).join('');
  }

  /** Says how many questions may follow. `left` includes the one shown; `hasGrown` means more than announced before. */
  questionsLeft(left: number, hasGrown: boolean): string {
    const count = left - 1;
    if (count < 1) return this.ui('questions-left-zero');
    return this.counted(hasGrown ? 'questions-left-grown' : 'questions-left', count);
  }

  node(id: NodeId): NodeText {
    return this.text.nodes[id] ?? NO_TEXT;
  }

  /** The text for a placeholder of a fact. */
  factValue(fact: string): Localized<Line> {
    const text = this.text.facts[fact];
    const value = this.facts[fact];
    return (
      (value !== undefined && isKnown(value) ? text?.values[value] : undefined) ?? text?.unset ?? ''
    );
  }

  /** A text without markup, for copying and for accessible names. */
  plain(text: Localized<Line>): string {
    const line = textOf(text);
    return typeof line === 'string' ? line : line.map((part) => this.#plainInline(part)).join('');
  }

  /** The words of a whole body, for the search. */
  plainBody(body: Localized<readonly Block[]>): string {
    const lines = textOf(body)
      .flatMap(partsOf)
      .flatMap((part) => {
        if (part.kind === 'line') return [this.plain(part.line)];
        return part.kind === 'code' ? [part.code] : [];
      });
    return lines.join(' \n ');
  }

  /** What the hand-over says of an answer. */
  summaryOf(node: NodeId, answer: string): string {
    const own = this.node(node).answers[answer];
    if (own) return this.plain(own.summary);
    return this.#replyText(`${answer}-summary`);
  }

  /** What an answer tells a person. For a remedy: what was tried and what came of it. */
  told(node: NodeId, answer: string): string {
    const result = this.summaryOf(node, answer);
    const isRemedy = nodesOf(this.guide).get(node)?.kind === 'remedy';
    if (!isRemedy || answer === 'detour') return result;
    return this.ui('tried-line', { what: this.plain(this.node(node).summary ?? ''), result });
  }

  /** The label of the button that gives an answer. */
  labelOf(node: NodeId, answer: string): Localized<Line> {
    if (answer === 'return') return this.ui('detour-returned');
    return this.node(node).answers[answer]?.label ?? this.#replyText(answer);
  }

  /** A small number in the digits of this language. */
  number(value: number): string {
    return localNumber(value, this.locale);
  }

  duration(milliseconds: number): string {
    const units = [
      ['day', 86_400_000],
      ['hour', 3_600_000],
      ['minute', 60_000],
    ] as const;
    const [unit, size] =
      units.find(([, length]) => milliseconds >= length && milliseconds % length === 0) ?? units[2];
    const format = new Intl.NumberFormat(this.locale, { style: 'unit', unit, unitDisplay: 'long' });
    return format.format(Math.ceil(milliseconds / size));
  }

  /** Formats `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as this locale writes dates. */
  date(day: string): string {
    const [year, month, date] = day.split('-');
    const smallest = date !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
    return dateFormat(this.locale, smallest).format(
      new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1))),
    );
  }

  /** The interface's words for a reply to a remedy; the id itself if there are none. */
  #replyText(key: string): string {
    return key in this.text.interface ? this.ui(key as InterfaceKey) : key;
  }

  #filled(text: string, values: Readonly<Record<string, unknown>>): unknown[] {
    return text.split(/\{(\w+)\}/).map((part, index) => {
      if (index % 2 === 0) return part;
      const value = values[part] ?? `{${part}}`;
      return typeof value === 'number' ? this.number(value) : value;
    });
  }

  #plainInline(part: Inline): string {
    return typeof part === 'string' ? part : byKind(this.#plainPieces, part);
  }

  readonly #plainPieces: ByKind<Piece, string> = {
    emphasis: ({ text }) => this.plain(text),
    strong: ({ text }) => this.plain(text),
    code: ({ code }) => code,
    link: ({ text }) => this.plain(text),
    fact: ({ fact }) => this.plain(this.factValue(fact)),
    contact: ({ contact }) => {
      const [channel] = this.guide.contacts[contact]?.channels ?? [];
      return channel ? channelLabel(channel) : '';
    },
  };
}
