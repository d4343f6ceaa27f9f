import { html, type TemplateResult } from 'lit';
import type { Block, Line, Localized } from '../model/text.js';
import { contactCards } from './contact-card.js';
import { icon } from './icons.js';
import { link, renderLine, type Rendered } from './rich-line.js';
import { isFellBack, type Words } from './words.js';

/** Blocks of rich text; a line that fell back is marked with its own language and direction. */
export function renderBlocks(text: Localized<readonly Block[]>, words: Words): Rendered {
  const blocks = isFellBack(text) ? text.text : text;
  const mark = (line: Line) => (isFellBack(text) ? { locale: text.locale, text: line } : line);
  return html`${blocks.map((block) => renderBlock(block, mark, words))}`;
}

type Mark = (line: Line) => Localized<Line>;

function renderBlock(block: Block, mark: Mark, words: Words): TemplateResult {
  if ('paragraph' in block) return html`<p>${renderLine(mark(block.paragraph), words)}</p>`;
  if ('steps' in block) {
    const steps = block.steps.map(
      (step) => html`<li><div>${renderLine(mark(step), words)}</div></li>`,
    );
    return html`<ol class="steps" role="list">
      ${steps}
    </ol>`;
  }
  if ('checklist' in block) {
    const items = block.checklist.map(
      (item) =>
        html`<li>
          <label><input type="checkbox" /><span>${renderLine(mark(item), words)}</span></label>
        </li>`,
    );
    return html`<ul class="checklist" role="list">
      ${items}
    </ul>`;
  }
  if ('note' in block) return callout('note', mark(block.note), words);
  if ('warning' in block) return callout('warning', mark(block.warning), words);
  if ('contact' in block) return contactCards(block.contact, words);
  const { to, text } = block.link;
  return html`<p class="link">${link(to, renderLine(mark(text), words), words)}</p>`;
}

const callout = (kind: 'note' | 'warning', text: Localized<Line>, words: Words): TemplateResult =>
  html`<p class="callout ${kind}">
    ${icon(kind)}<span><strong>${words.ui(kind)}</strong> ${renderLine(text, words)}</span>
  </p>`;
