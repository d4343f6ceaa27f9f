import { html, type TemplateResult } from 'lit';
import { channelHref, channelLabel } from '../../model/contact.js';
import { directionOf } from '../../model/text/locale.js';
import { byKind, type ByKind } from '../../model/by-kind.js';
import type { Inline, Line, Piece } from '../../model/text/rich-text.js';
import { isFellBack, type Localized } from '../../model/text/text.js';
import { AskProblemEvent } from '../events/ask-problem.js';
import { linkKindOf } from '../../model/text/link-kind.js';
import type { Words } from './words.js';

export type Rendered = TemplateResult | string;

/** A line of rich text. If it is a fallback from another language, it is marked with that language and its direction. */
export function renderLine(text: Localized<Line>, words: Words): Rendered {
  if (!isFellBack(text)) return inlines(text, words);
  const { locale } = text;
  return html`<span lang=${locale} dir=${directionOf(locale)}>${inlines(text.text, words)}</span>`;
}

function inlines(line: Line, words: Words): Rendered {
  return typeof line === 'string' ? line : html`${line.map((part) => inline(part, words))}`;
}

const inline = (part: Inline, words: Words): Rendered =>
  typeof part === 'string' ? part : byKind(PIECES, part, words);

const PIECES: ByKind<Piece, Rendered, [words: Words]> = {
  emphasis: ({ text }, words) => html`<em>${inlines(text, words)}</em>`,
  strong: ({ text }, words) => html`<strong>${inlines(text, words)}</strong>`,
  code: ({ code }) => html`<code dir="ltr" translate="no">${code}</code>`,
  link: ({ to, text }, words) => link(to, inlines(text, words), words),
  fact: ({ fact }, words) => html`<bdi>${renderLine(words.factValue(fact), words)}</bdi>`,
  contact: ({ contact }, words) => {
    const [channel] = words.guide.contacts[contact]?.channels ?? [];
    if (!channel) return '';
    return link(channelHref(channel), html`<bdi dir="ltr">${channelLabel(channel)}</bdi>`, words);
  },
};

/** A link out of the page opens a new tab, so that no answer is lost; a problem's id starts that problem. */
export function link(to: string, label: Rendered, words: Words): TemplateResult {
  const kind = linkKindOf(to);
  if (kind === 'problem') {
    const ask = (event: Event) => {
      event.currentTarget?.dispatchEvent(new AskProblemEvent(to));
    };
    return html`<button type="button" class="inline-link" @click=${ask}>${label}</button>`;
  }
  if (kind === 'address' && !/^https?:/i.test(to)) return html`<a href=${to}>${label}</a>`;
  return html`<a href=${to} target="_blank" rel="noopener noreferrer"
    >${label}<span class="visually-hidden"> (${words.ui('new-tab')})</span></a
  >`;
}
