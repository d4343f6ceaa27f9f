import { html, nothing, type TemplateResult } from 'lit';
import type { Snapshot } from '../../engine/snapshot.js';
import { isEnd } from '../../model/node-kinds.js';
import type { Source } from '../../model/source.js';
import { link } from '../text/rich-line.js';
import { toldLines } from '../text/told-lines.js';
import type { Words } from '../text/words.js';

/**
 * Why a node says what it says: the answers that led to it, and its sources with the day they were read. They are rendered when
 * the visitor opens the section: writing dates is slow on a cheap phone, and nobody waits for it before the first question.
 */
export function whySection(
  { node, trail }: Snapshot,
  words: Words,
  isOpen: boolean,
  onToggle: (isOpen: boolean) => void,
): TemplateResult | typeof nothing {
  const sources = (node?.sources ?? []).flatMap((id) => words.guide.sources[id] ?? []);
  const isAtEnd = isEnd(node);
  const told = isAtEnd ? toldLines(trail, words) : [];
  if (sources.length + told.length === 0) return nothing;
  const isOverdue = sources.some(({ reviewBy }) => reviewBy !== undefined && reviewBy < today());
  return html`
    ${isOverdue ? html`<p class="overdue">${words.ui('source-overdue')}</p>` : nothing}
    <details
      class="why"
      part="why"
      @toggle=${({ target }: Event) => onToggle((target as HTMLDetailsElement).open)}
    >
      <summary>${words.ui(isAtEnd ? 'why' : 'sources')}</summary>
      ${
        isOpen
          ? html`${list(
              words.ui('why-answers'),
              told.map((line) => html`<li>${line}</li>`),
            )}
            ${list(
              isAtEnd ? words.ui('sources') : undefined,
              sources.map((source) => sourceItem(source, words)),
            )}`
          : nothing
      }
    </details>
  `;
}

const today = (): string => new Date().toISOString().slice(0, 10);

function list(
  heading: string | undefined,
  items: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`
    ${heading && html`<p>${heading}</p>`}
    <ul>
      ${items}
    </ul>
  `;
}

function sourceItem({ title, url, dated, checked }: Source, words: Words): TemplateResult {
  const dates = [
    dated && words.ui('source-dated', { date: words.date(dated) }),
    words.ui('source-checked', { date: words.date(checked) }),
  ].filter(Boolean);
  const name = html`<bdi lang=${words.guide.sourceLocale}>${title}</bdi>`;
  return html`<li>
    ${url === undefined ? name : link(url, name, words)}
    <span class="dates">${dates.join(' · ')}</span>
  </li>`;
}
