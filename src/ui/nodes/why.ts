import { html, nothing, type TemplateResult } from 'lit';
import type { Snapshot } from '../../engine/snapshot.js';
import { isEnd } from '../../model/node-kinds.js';
import type { Source, Sources } from '../../model/source.js';
import type { AsyncValue } from '../async-value.js';
import { isOverdue } from '../text/overdue.js';
import { link } from '../text/rich-line.js';
import { toldLines } from '../text/told-lines.js';
import type { Words } from '../text/words.js';

/** The section that says why: whether it is open, what is loaded for it then, and what to do when it is opened or closed. */
export interface WhyState {
  readonly isOpen: boolean;
  readonly sources: Pick<AsyncValue<[], Sources>, 'value' | 'failure'> & { run(): unknown };
  readonly onToggle: (isOpen: boolean) => void;
}

/**
 * Why a node says what it says: the answers that led to it, and its sources with the day they were read. They are loaded and
 * rendered when the visitor opens the section: nobody waits for them before the first question.
 */
export function whySection(
  { node, trail }: Snapshot,
  words: Words,
  { isOpen, sources, onToggle }: WhyState,
): TemplateResult | typeof nothing {
  const days = (node?.sources ?? []).flatMap((id) => words.guide.sources[id] ?? []);
  const isAtEnd = isEnd(node);
  const told = isAtEnd ? toldLines(trail, words) : [];
  if (days.length + told.length === 0) return nothing;
  return html`
    ${days.some(isOverdue) ? html`<p class="overdue">${words.ui('source-overdue')}</p>` : nothing}
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
            ${days.length === 0 ? nothing : renderSources(node?.sources ?? [], isAtEnd, sources, words)}`
          : nothing
      }
    </details>
  `;
}

function renderSources(
  ids: readonly string[],
  isAtEnd: boolean,
  sources: WhyState['sources'],
  words: Words,
): TemplateResult | typeof nothing {
  const { value, failure } = sources;
  if (value) {
    const known = ids.flatMap((id) => value[id] ?? words.guide.sources[id] ?? []);
    return list(
      isAtEnd ? words.ui('sources') : undefined,
      known.map((source) => sourceItem(source, words)),
    );
  }
  if (!failure) return html`<p role="status">${words.ui('loading')}</p>`;
  return html`<p role="alert">${words.ui('sources-failed')}</p>
    <button type="button" data-action="retry" @click=${() => sources.run()}>
      ${words.ui('retry')}
    </button>`;
}

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
