import { html, type TemplateResult } from 'lit';
import { byKind, type ByKind } from '../../model/by-kind.js';
import type { Block, Line } from '../../model/text/rich-text.js';
import { isFellBack, textOf, type Localized } from '../../model/text/text.js';
import { contactCards } from './contact-card.js';
import { icon } from './icons.js';
import { link, renderLine, type Rendered } from './rich-line.js';
import type { Words } from './words.js';

/** Blocks of rich text. A fallback from another language is marked with that language and its direction. */
export function renderBlocks(text: Localized<readonly Block[]>, words: Words): Rendered {
  const blocks = textOf(text);
  const mark = (line: Line) => (isFellBack(text) ? { locale: text.locale, text: line } : line);
  return html`${blocks.map((block) => byKind(BLOCKS, block, mark, words))}`;
}

type Mark = (line: Line) => Localized<Line>;

const BLOCKS: ByKind<Block, TemplateResult, [mark: Mark, words: Words]> = {
  paragraph: ({ text }, mark, words) => html`<p>${renderLine(mark(text), words)}</p>`,
  steps: ({ items }, mark, words) =>
    html`<ol class="steps" role="list">
      ${items.map((step) => html`<li><div>${renderLine(mark(step), words)}</div></li>`)}
    </ol>`,
  checklist: ({ items }, mark, words) =>
    html`<ul class="checklist" role="list">
      ${items.map(
        (item) =>
          html`<li>
            <label><input type="checkbox" /><span>${renderLine(mark(item), words)}</span></label>
          </li>`,
      )}
    </ul>`,
  note: ({ kind, text }, mark, words) => callout(kind, mark(text), words),
  warning: ({ kind, text }, mark, words) => callout(kind, mark(text), words),
  contact: ({ contact }, _mark, words) => contactCards(contact, words),
  link: ({ to, text }, mark, words) =>
    html`<p class="link">${link(to, renderLine(mark(text), words), words)}</p>`,
};

const callout = (kind: 'note' | 'warning', text: Localized<Line>, words: Words): TemplateResult =>
  html`<p class="callout ${kind}">
    ${icon(kind)}<span><strong>${words.ui(kind)}</strong> ${renderLine(text, words)}</span>
  </p>`;
