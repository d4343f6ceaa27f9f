import { html, type TemplateResult } from 'lit';
import { byKind, type ByKind } from '../../model/by-kind.js';
import type { Block, Line } from '../../model/text/rich-text.js';
import { isFellBack, textOf, type Localized } from '../../model/text/text.js';
import { contactCards } from './contact-card.js';
import { heading } from './heading.js';
import { icon } from './icons.js';
import { renderPicture, type PicturePlace } from './picture.js';
import { link, renderLine, type Rendered } from './rich-line.js';
import type { Words } from './words.js';

/**
 * Blocks of rich text. A fallback from another language is marked with that language and its direction.
 *
 * @param level of the headings in it
 * @param place where its pictures are shown
 */
export function renderBlocks(
  text: Localized<readonly Block[]>,
  words: Words,
  level: number,
  place: PicturePlace,
): Rendered {
  const blocks = textOf(text);
  const mark = (line: Line) => (isFellBack(text) ? { locale: text.locale, text: line } : line);
  return html`${blocks.map((block) => byKind(BLOCKS, block, mark, words, level, place))}`;
}

type Mark = (line: Line) => Localized<Line>;

type Surroundings = [mark: Mark, words: Words, level: number, place: PicturePlace];

const BLOCKS: ByKind<Block, TemplateResult, Surroundings> = {
  paragraph: ({ text }, mark, words) => html`<p>${renderLine(mark(text), words)}</p>`,
  heading: ({ text }, mark, words, level) =>
    heading(level, renderLine(mark(text), words), 'heading'),
  steps: ({ items }, mark, words) =>
    html`<ol class="steps" role="list">
      ${items.map((step) => html`<li><div>${renderLine(mark(step), words)}</div></li>`)}
    </ol>`,
  list: ({ items }, mark, words) =>
    html`<ul class="list">
      ${items.map((item) => html`<li>${renderLine(mark(item), words)}</li>`)}
    </ul>`,
  checklist: ({ items }, mark, words) =>
    html`<ul class="checklist" role="list">
      ${items.map(
        (item) =>
          html`<li>
            <label><input type="checkbox" /><span>${renderLine(mark(item), words)}</span></label>
          </li>`,
      )}
    </ul>`,
  table: ({ header, rows }, mark, words) =>
    html`<div
      class="table"
      role="group"
      tabindex="0"
      aria-label=${header.map((cell) => words.plain(cell)).join(', ')}
    >
      <table>
        <thead>
          <tr>
            ${header.map((cell) => html`<th scope="col">${renderLine(mark(cell), words)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map((cell) => html`<td>${renderLine(mark(cell), words)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  code: ({ code }) => html`<pre dir="ltr" translate="no"><code>${code}</code></pre>`,
  picture: (block, mark, words, _level, place) =>
    renderPicture(block, mark(block.alt), words, place),
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
