import type { ChannelKind } from '../contact.js';
import type { NamedKind } from '../node-kinds.js';
import type { PluralKey } from './plural-keys.js';

/**
 * The words of the interface itself, each with the placeholders it may hold. The package brings them in the languages of
 * `guides/interface`; a guide in another language brings its own.
 */
export const INTERFACE_KEYS = [
  'start-title',
  'language',
  'language-failed',
  'back',
  'restart',
  'change',
  'change-of',
  'your-answers',
  'remedy',
  'resolution',
  'escalation',
  'continue',
  'attempt',
  'wait',
  'worked',
  'worked-summary',
  'failed',
  'failed-summary',
  'could-not',
  'could-not-summary',
  'detour-aim',
  'detour-return',
  'detour-returned',
  'note',
  'warning',
  'call-own-sim',
  'call-any-phone',
  'call',
  'sms',
  'whatsapp',
  'email',
  'web',
  'contact-checked',
  'contact-overdue',
  'new-tab',
  'sources',
  'source-dated',
  'source-checked',
  'source-overdue',
  'sources-failed',
  'handover-title',
  'handover-found',
  'handover-tried',
  'handover-needed',
  'tried-line',
  'told-times',
  'set-aside',
  'guide-changed',
  'not-kept',
  'forgotten',
  'undo',
  'keep-ask',
  'keep-agree',
  'keep-agreed',
  'keep-forget',
  'load-failed',
  'loading',
  'retry',
  'private',
  'private-framed',
  'start-lead',
  'wait-left',
  'wait-over',
  'wait-any-time',
  'wait-goes-on',
  'question-number',
  'questions-left-zero',
  'questions-left-one',
  'questions-left-other',
  'questions-left-grown',
  'why',
  'why-answers',
  'feedback',
  'feedback-yes',
  'feedback-no',
  'feedback-thanks',
  'feedback-sorry',
  'other-problem',
  'unsolved',
  'unsolved-summary',
  'handover',
  'handover-close',
  'handover-clerk-language',
  'handover-own',
  'handover-include',
  'handover-left-out',
  'handover-began',
  'copy',
  'copy-link',
  'copied',
  'copy-failed',
  'share',
  'print',
  'search',
  'search-hint',
  'search-found',
  'search-none',
  'search-failed',
  'paste',
  'paste-found',
  'paste-none',
  'refused',
  'refused-details',
  'launcher',
] as const;

export type InterfaceKey = (typeof INTERFACE_KEYS)[number];
export type InterfaceText = Readonly<Record<InterfaceKey, string>> &
  Readonly<Partial<Record<PluralKey, string>>>;

/**
 * The words that are needed before a guide is there, or where it cannot be had. Scripts hold them in each language, so each
 * holds only its own: the early ones are in all, the launcher's in the launcher, those of a refused guide in what refuses it.
 */
export const WORDS_IN_SCRIPTS = {
  early: ['loading', 'load-failed', 'retry'],
  launcher: ['launcher', 'handover-close'],
  refused: ['refused', 'refused-details'],
} as const satisfies Readonly<Record<string, readonly InterfaceKey[]>>;

/** Some words of the interface in each language, by locale. */
export type WordsInScript<Part extends keyof typeof WORDS_IN_SCRIPTS> = Readonly<
  Record<string, Readonly<Record<(typeof WORDS_IN_SCRIPTS)[Part][number], string>>>
>;

/** The words for each way to reach a contact, and for each kind of node that says what it is. */
export const KIND_WORDS: Readonly<Record<ChannelKind | NamedKind, InterfaceKey>> = {
  call: 'call',
  sms: 'sms',
  whatsapp: 'whatsapp',
  email: 'email',
  web: 'web',
  remedy: 'remedy',
  resolution: 'resolution',
  escalation: 'escalation',
};
