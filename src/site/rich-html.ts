import { byKind, type ByKind } from '../model/by-kind.js';
import { channelHref, channelLabel } from '../model/contact.js';
import { linkKindOf } from '../model/text/link-kind.js';
import { directionOf } from '../model/text/locale.js';
import type { Block, Inline, Line, Piece } from '../model/text/rich-text.js';
import { isFellBack, textOf, type Localized } from '../model/text/text.js';
import type { Words } from '../ui/text/words.js';
import { contactCards } from './contact-html.js';
import { pictureHref } from './links.js';
import { html, type Html } from './html.js';

/** Where a page leads: the address of a problem's first page, as seen from the page that it stands in. */
export type ToProblem = (problem: string) => string;

/** A line of rich text. What fell back from another language is marked with that language and its direction. */
export function lineHtml(text: Localized<Line>, words: Words, to: ToProblem): Html {
  const line = inlines(textOf(text), words, to);
  return isFellBack(text)
    ? html`<span lang="${text.locale}" dir="${directionOf(text.locale)}">${line}</span>`
    : line;
}

/** Blocks of rich text; they are marked in the same way. */
export function blocksHtml(text: Localized<readonly Block[]>, words: Words, to: ToProblem): Html {
  const blocks = textOf(text).map((block) => byKind(BLOCKS, block, words, to));
  return isFellBack(text)
    ? html`<div lang="${text.locale}" dir="${directionOf(text.locale)}">${blocks}</div>`
    : html`${blocks}`;
}

const inlines = (line: Line, words: Words, to: ToProblem): Html =>
  typeof line === 'string' ? html`${line}` : html`${line.map((part) => inline(part, words, to))}`;

const inline = (part: Inline, words: Words, to: ToProblem): Html =>
  typeof part === 'string' ? html`${part}` : byKind(PIECES, part, words, to);

const linkHtml = (target: string, label: Html, to: ToProblem): Html =>
  html`<a href="${linkKindOf(target) === 'problem' ? to(target) : target}">${label}</a>`;

const PIECES: ByKind<Piece, Html, [words: Words, to: ToProblem]> = {
  emphasis: ({ text }, words, to) => html`<em>${inlines(text, words, to)}</em>`,
  strong: ({ text }, words, to) => html`<strong>${inlines(text, words, to)}</strong>`,
  code: ({ code }) => html`<code dir="ltr" translate="no">${code}</code>`,
  link: ({ to: target, text }, words, to) => linkHtml(target, inlines(text, words, to), to),
  fact: ({ fact }, words, to) => html`<bdi>${lineHtml(words.factValue(fact), words, to)}</bdi>`,
  contact: ({ contact }, words, to) => {
    const [channel] = words.guide.contacts[contact]?.channels ?? [];
    if (!channel) return html``;
    return linkHtml(channelHref(channel), html`<bdi dir="ltr">${channelLabel(channel)}</bdi>`, to);
  },
};

const items = (lines: readonly Line[], words: Words, to: ToProblem): readonly Html[] =>
  lines.map((line) => html`<li>${inlines(line, words, to)}</li> `);

const callout = (kind: 'note' | 'warning', text: Line, words: Words, to: ToProblem): Html =>
  html`<p class="callout ${kind}">
    <strong>${words.ui(kind)}</strong> ${inlines(text, words, to)}
  </p> `;

const BLOCKS: ByKind<Block, Html, [words: Words, to: ToProblem]> = {
  paragraph: ({ text }, words, to) => html`<p>${inlines(text, words, to)}</p> `,
  heading: ({ text }, words, to) => html`<h2>${inlines(text, words, to)}</h2> `,
  steps: ({ items: steps }, words, to) =>
    html`<ol>
      ${items(steps, words, to)}
    </ol> `,
  list: ({ items: lines }, words, to) =>
    html`<ul>
      ${items(lines, words, to)}
    </ul> `,
  checklist: ({ items: lines }, words, to) =>
    html`<ul class="checklist">
      ${items(lines, words, to)}
    </ul> `,
  table: ({ header, rows }, words, to) =>
    html`<div class="table">
      <table>
        <thead>
          <tr>
            ${header.map((cell) => html`<th scope="col">${inlines(cell, words, to)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map((cell) => html`<td>${inlines(cell, words, to)}</td>`)}
              </tr> `,
          )}
        </tbody>
      </table>
    </div> `,
  code: ({ code }) => html`<pre dir="ltr" translate="no"><code>${code}</code></pre> `,
  picture: ({ src, dark, width, height, alt }, words) =>
    html`<picture
      >${dark === undefined ? '' : html`<source media="(prefers-color-scheme: dark)" srcset="${pictureHref(dark)}" />`}<img
        src="${pictureHref(src)}"
        alt="${words.plain(alt)}"
        width="${width}"
        height="${height}"
    /></picture> `,
  note: ({ kind, text }, words, to) => callout(kind, text, words, to),
  warning: ({ kind, text }, words, to) => callout(kind, text, words, to),
  contact: ({ contact }, words, to) =>
    contactCards(contact, words, (name) => lineHtml(name, words, to)),
  link: ({ to: target, text }, words, to) =>
    html`<p>${linkHtml(target, inlines(text, words, to), to)}</p> `,
};
