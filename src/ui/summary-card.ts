import { html, nothing, type TemplateResult } from 'lit';
import type { Summary } from './summary.js';
import type { Words } from './words.js';

/** What to tell or show at the counter. */
export function summaryCard(
  { problem, found, tried, needed }: Summary,
  words: Words,
): TemplateResult {
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0
      ? nothing
      : html`<dt>${heading}</dt>
          ${lines.map((line) => html`<dd>${line}</dd>`)}`;
  return html`<p class="summary-problem">${problem}</p>
    <dl>
      ${part(words.ui('handover-found'), found)} ${part(words.ui('handover-tried'), tried)}
      ${part(words.ui('handover-needed'), needed === '' ? [] : [needed])}
    </dl>`;
}
