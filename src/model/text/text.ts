import type { FactId } from '../fact.js';
import type { NodeId } from '../guide.js';
import type { InterfaceText } from './interface-text.js';
import type { Block, Line } from './rich-text.js';

/** A text of the locale asked for, or one that fell back and so carries its own locale. */
export type Localized<T> = T | FellBack<T>;

export interface FellBack<T> {
  readonly locale: string;
  readonly text: T;
}

export const isFellBack = <T>(text: Localized<T>): text is FellBack<T> =>
  typeof text === 'object' && text !== null && 'locale' in text;

/** A text without the mark that it fell back. */
export const textOf = <T>(text: Localized<T>): T => (isFellBack(text) ? text.text : text);

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

export interface ProblemText {
  readonly title: Localized<Line>;
  /** One line under the title, on the start view. */
  readonly hint: Localized<Line>;
}

/** All words of a guide in one locale, complete: what is missing has fallen back. */
export interface GuideText {
  readonly locale: string;
  readonly title: Localized<Line>;
  readonly description: Localized<Line>;
  readonly facts: Readonly<Record<FactId, FactText>>;
  readonly contacts: Readonly<Record<string, Localized<Line>>>;
  readonly problems: Readonly<Record<string, ProblemText>>;
  readonly nodes: Readonly<Record<NodeId, NodeText>>;
  readonly interface: InterfaceText;
}
