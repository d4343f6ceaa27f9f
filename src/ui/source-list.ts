import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../model/source.js';
import { link } from './rich-line.js';
import type { Words } from './words.js';

/** Where the facts of a node come from and when they were read, closed until asked for. */
export function sourceList(ids: readonly string[], words: Words): TemplateResult | typeof nothing {
  const sources = ids.flatMap((id) => words.guide.sources[id] ?? []);
  if (sources.length === 0) return nothing;
  const today = new Date().toISOString().slice(0, 10);
  const overdue = sources.some(({ reviewBy }) => reviewBy !== undefined && reviewBy < today);
  return html`<details class="sources" ?open=${overdue}>
    <summary>${words.ui('sources')}</summary>
    ${overdue ? html`<p>${words.ui('source-overdue')}</p>` : nothing}
    <ul>
      ${sources.map((source) => item(source, words))}
    </ul>
  </details>`;
}

function item({ title, url, dated, checked }: Source, words: Words): TemplateResult {
  const dates = [
    ...(dated === undefined ? [] : [words.ui('source-dated', { date: words.date(dated) })]),
    words.ui('source-checked', { date: words.date(checked) }),
  ];
  const name = html`<bdi>${title}</bdi>`;
  return html`<li>
    ${url === undefined ? name : link(url, name, words)}
    <span class="dates">${dates.join(' · ')}</span>
  </li>`;
}
