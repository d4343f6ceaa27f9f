import { html, nothing, type TemplateResult } from 'lit';
import type { Snapshot } from '../engine/snapshot.js';
import { START } from '../model/trail.js';
import { fallbackWords } from './fallback-words.js';
import { icon } from './icons.js';
import type { Words } from './words.js';

/** What stands around the node: notices, the aim of a detour, a failure. */

/** In a detour: what the visitor goes on with after it. */
export function renderAim(words: Words, { returnsTo }: Snapshot): TemplateResult | typeof nothing {
  if (returnsTo === undefined) return nothing;
  const title = words.plain(words.node(returnsTo).title);
  return html`<p class="aim">
    ${icon('detour')}<span>${words.ui('detour-aim', { title })}</span>
  </p>`;
}

/** What the visitor is told of the last move: whether the guide has changed, and which answers were set aside. */
export function noticeText(
  notice: 'guide-changed' | 'set-aside',
  words: Words,
  { unused }: Snapshot,
): string {
  const told = unused.flatMap(({ entry: { node, answer }, reason }) =>
    node === START || reason !== 'not-reached' ? [] : [words.told(node, answer)],
  );
  const answers = new Intl.ListFormat(words.locale).format(told);
  return [
    ...(notice === 'guide-changed' ? [words.ui('guide-changed')] : []),
    ...(told.length > 0 ? [words.ui('set-aside', { answers })] : []),
  ].join(' ');
}

export const renderNotice = (text: string): TemplateResult =>
  html`<p class="notice">${icon('note')}<span>${text}</span></p>`;

/** Said in the guide's words where they are there, else in the few that the script brings. */
export function renderFailure(
  locale: string,
  words: Words | undefined,
  retry: () => void,
): TemplateResult {
  const fallback = fallbackWords(locale.split('-')[0] ?? locale);
  return html`<div class="failure" role="alert">
    <p>${words?.ui('load-failed') ?? fallback.failed}</p>
    <button type="button" data-action="retry" @click=${retry}>
      ${words?.ui('retry') ?? fallback.retry}
    </button>
  </div>`;
}
