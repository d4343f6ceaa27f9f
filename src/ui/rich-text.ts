import { html, type TemplateResult } from 'lit';
import { directionOf } from '../model/locale.js';
import type { Block, Line, Localized } from '../model/text.js';
import { contactCards } from './contact-card.js';
import { icon } from './icons.js';
import { link, renderLine, type Rendered } from './rich-line.js';
import { isFellBack, type Words } from './words.js';

/** Blocks of rich text; a body that fell back is marked with its own language and direction. */
export function renderBlocks(text: Localized<readonly Block[]>, words: Words): Rendered {
  if (!isFellBack(text)) return html`${text.map((block) => renderBlock(block, words))}`;
  const blocks = text.text.map((block) => renderBlock(block, words));
  return html`<div lang=${text.locale} dir=${directionOf(text.locale)}>${blocks}</div>`;
}

function renderBlock(block: Block, words: Words): TemplateResult {
  const items = (lines: readonly Line[]) =>
    lines.map((item) => html`<li><div>${renderLine(item, words)}</div></li>`);
  if ('paragraph' in block) return html`<p>${renderLine(block.paragraph, words)}</p>`;
  if ('steps' in block)
    return html`<ol class="steps" role="list">
      ${items(block.steps)}
    </ol>`;
  if ('checklist' in block)
    return html`<ul class="checklist" role="list">
      ${items(block.checklist)}
    </ul>`;
  if ('note' in block) return callout('note', block.note, words);
  if ('warning' in block) return callout('warning', block.warning, words);
  if ('contact' in block) return contactCards(block.contact, words);
  return html`<p class="link">
    ${link(block.link.to, renderLine(block.link.text, words), words)}
  </p>`;
}

const callout = (kind: 'note' | 'warning', text: Line, words: Words): TemplateResult =>
  html`<p class="callout ${kind}">
    ${icon(kind)}<span><strong>${words.ui(kind)}</strong> ${renderLine(text, words)}</span>
  </p>`;
