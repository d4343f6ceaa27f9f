import type { FactId } from './fact.js';
import type { NodeId } from './guide.js';
import type { InterfaceText } from './interface-text.js';

/** A piece of running text. A plain string stands for itself. */
export type Inline =
  | string
  | { readonly em: readonly Inline[] }
  /** Something to be typed or read as it stands, left to right in every script. */
  | { readonly code: string }
  | { readonly link: string; readonly text: readonly Inline[] }
  /** The name of the fact's value, or its `unset` text. */
  | { readonly fact: FactId }
  /** The first channel of the contact, to be tapped. */
  | { readonly contact: string };

/** A line of text; the short form is for the common case of plain words. */
export type Line = string | readonly Inline[];

/** One block of rich text: a closed set. */
export type Block =
  | { readonly paragraph: Line }
  | { readonly steps: readonly Line[] }
  | { readonly checklist: readonly Line[] }
  | { readonly note: Line }
  | { readonly warning: Line }
  /** A contact's id, or a fact's id: then the contact that is `for` the fact's value. */
  | { readonly contact: string }
  /** A link on a line of its own; `to` is an address or a node of the guide. */
  | { readonly link: { readonly to: string; readonly text: Line } };

/** A text of the locale asked for, or one that fell back and so carries its own locale. */
export type Localized<T> = T | FellBack<T>;

export interface FellBack<T> {
  readonly locale: string;
  readonly text: T;
}

export interface AnswerText {
  /** What is clicked. */
  readonly label: Localized<Line>;
  /** What the hand-over says. */
  readonly summary: Localized<Line>;
}

export interface NodeText {
  readonly title: Localized<Line>;
  readonly body: Localized<readonly Block[]>;
  /** What the hand-over says of a remedy that was tried, or of an end that was reached. */
  readonly summary?: Localized<Line>;
  readonly answers: Readonly<Record<string, AnswerText>>;
}

export interface FactText {
  readonly label: Localized<Line>;
  /** What a placeholder shows while the fact has no value. */
  readonly unset: Localized<Line>;
  readonly values: Readonly<Record<string, Localized<Line>>>;
}

/** All words of a guide in one locale, complete: what is missing has fallen back. */
export interface GuideText {
  readonly locale: string;
  readonly title: Localized<Line>;
  readonly description: Localized<Line>;
  readonly facts: Readonly<Record<FactId, FactText>>;
  readonly contacts: Readonly<Record<string, Localized<Line>>>;
  readonly problems: Readonly<
    Record<string, { readonly title: Localized<Line>; readonly hint: Localized<Line> }>
  >;
  readonly nodes: Readonly<Record<NodeId, NodeText>>;
  readonly interface: InterfaceText;
}
