import { html, nothing, type TemplateResult } from 'lit';
import type { Snapshot } from '../../engine/snapshot.js';
import { isRefused } from '../../model/guide-refused.js';
import type { WordsInScript } from '../../model/text/interface-text.js';
import { asksPrivately } from '../../model/sensitive.js';
import { START } from '../../model/trail.js';
import type { Notice } from '../../session/visit-state.js';
import { earlyWords } from '../text/early-words.js';
import { icon } from '../text/icons.js';
import { isTold } from '../text/is-told.js';
import type { Words } from '../text/words.js';

/**
 * The messages around the node: the aim of a detour, notices, a failure. What may change is set as an element's text, which
 * holds after a translator.
 */

/** In a detour: the node that the visitor comes back to afterwards. */
function aimText(words: Words, { returnsTo }: Snapshot): string | undefined {
  if (returnsTo === undefined) return undefined;
  return words.ui('detour-aim', { title: words.plain(words.node(returnsTo).title) });
}

export function renderAim(words: Words, snapshot: Snapshot): TemplateResult | typeof nothing {
  const text = aimText(words, snapshot);
  if (text === undefined) return nothing;
  return html`<p class="aim">${icon('detour')}<span .textContent=${text}></span></p>`;
}

/**
 * What a screen reader is told when a node is shown, besides its heading: the notice, the aim of a detour, and which try this
 * is, since the heading is the same as at the last try.
 */
export function announcement(notice: string | undefined, words: Words, snapshot: Snapshot): string {
  const { node, attempt } = snapshot;
  const isRetried = node?.kind === 'remedy' && attempt > 1;
  const told = isRetried ? words.ui('attempt', { attempt, tries: node.tries }) : undefined;
  return [notice, aimText(words, snapshot), told].filter(Boolean).join(' ');
}

/** The notice about the last move. Where answers were set aside, it says which. */
export function noticeText(notice: Notice, words: Words, snapshot: Snapshot): string {
  const { guide, node, unused } = snapshot;
  if (notice === 'forgotten') return words.ui('forgotten');
  if (notice === 'not-kept') {
    const fact = (node && asksPrivately(guide, node)) ?? '';
    return words.ui('not-kept', { fact: words.plain(words.text.facts[fact]?.label ?? fact) });
  }
  const told = unused.flatMap(({ entry, reason }) =>
    entry.node === START || reason !== 'not-reached' || !isTold(entry, guide)
      ? []
      : [words.told(entry.node, entry.answer)],
  );
  const answers = new Intl.ListFormat(words.locale).format(told);
  return [
    ...(notice === 'guide-changed' ? [words.ui('guide-changed')] : []),
    ...(told.length > 0 ? [words.ui('set-aside', { answers })] : []),
  ].join(' ');
}

/** @param action a button that does something about it */
export const renderNotice = (text: string, action: TemplateResult | false): TemplateResult =>
  html`<p class="notice">
    ${icon('note')}<span><span .textContent=${text}></span> ${action || nothing}</span>
  </p>`;

/**
 * Why there is no guide, with a retry button if a retry can help. For a guide that was refused, the embedder can read the
 * checker's message.
 *
 * @param refused the words for a guide that was refused, by locale
 */
export function renderFailure(
  failure: Error,
  locale: string,
  refused: WordsInScript<'refused'>,
  retry: () => void,
): TemplateResult {
  const words = isRefused(failure) ? refused[locale] : undefined;
  const early = earlyWords(locale);
  return html`<div class="failure" role="alert">
    <p>${words?.refused ?? early['load-failed']}</p>
    ${
      words
        ? html`<details>
            <summary>${words['refused-details']}</summary>
            <p lang="en" dir="ltr">${failure.message}</p>
          </details>`
        : html`<button type="button" data-action="retry" @click=${retry}>${early.retry}</button>`
    }
  </div>`;
}
