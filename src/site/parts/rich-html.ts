import { byKind, type ByKind } from '../../model/by-kind.js';
import { channelHref, channelLabel } from '../../model/contact.js';
import { linkKindOf } from '../../model/text/link-kind.js';
import { directionOf } from '../../model/text/locale.js';
import type { Block, Inline, Line, Piece } from '../../model/text/rich-text.js';
import { isFellBack, textOf, type Localized } from '../../model/text/text.js';
import type { Words } from '../../ui/text/words.js';
import { contactCards } from './contact-html.js';
import { html, type Html } from './html.js';

/** Where rich text leads, as seen from the page in which it stands. */
export interface RichLinks {
  /** The page of a problem. */
  readonly problem: (problem: string) => string;
  /** A picture, which stands in the folder of the guide. */
  readonly picture: (picture: string) => string;
}

/** A line of rich text. What fell back from another language is marked with that language and its direction. */
export function lineHtml(text: Localized<Line>, words: Words, links: RichLinks): Html {
  const line = inlines(textOf(text), words, links);
  return isFellBack(text)
    ? html`<span lang="${text.locale}" dir="${directionOf(text.locale)}">${line}</span>`
    : line;
}

/** Blocks of rich text; they are marked in the same way. `level` is that of their headings. */
export function blocksHtml(
  text: Localized<readonly Block[]>,
  words: Words,
  links: RichLinks,
  level: number,
): Html {
  const blocks = textOf(text).map((block) => byKind(BLOCKS, block, words, links, level));
  return isFellBack(text)
    ? html`<div lang="${text.locale}" dir="${directionOf(text.locale)}">${blocks}</div>`
    : html`${blocks}`;
}

const inlines = (line: Line, words: Words, links: RichLinks): Html =>
  typeof line === 'string'
    ? html`${line}`
    : html`${line.map((part) => inline(part, words, links))}`;

const inline = (part: Inline, words: Words, links: RichLinks): Html =>
  typeof part === 'string' ? html`${part}` : byKind(PIECES, part, words, links);

const linkHtml = (target: string, label: Html, links: RichLinks): Html =>
  html`<a href="${linkKindOf(target) === 'problem' ? links.problem(target) : target}">${label}</a>`;

const PIECES: ByKind<Piece, Html, [words: Words, links: RichLinks]> = {
  emphasis: ({ text }, words, links) => html`<em>${inlines(text, words, links)}</em>`,
  strong: ({ text }, words, links) => html`<strong>${inlines(text, words, links)}</strong>`,
  code: ({ code }) => html`<code dir="ltr" translate="no">${code}</code>`,
  link: ({ to: target, text }, words, links) =>
    linkHtml(target, inlines(text, words, links), links),
  fact: ({ fact }, words, links) =>
    html`<bdi>${lineHtml(words.factValue(fact), words, links)}</bdi>`,
  contact: ({ contact }, words, links) => {
    const [channel] = words.guide.contacts[contact]?.channels ?? [];
    if (!channel) return html``;
    return linkHtml(
      channelHref(channel),
      html`<bdi dir="ltr">${channelLabel(channel)}</bdi>`,
      links,
    );
  },
};

const items = (lines: readonly Line[], words: Words, links: RichLinks): readonly Html[] =>
  lines.map((line) => html`<li>${inlines(line, words, links)}</li> `);

const callout = (kind: 'note' | 'warning', text: Line, words: Words, links: RichLinks): Html =>
  html`<p class="callout ${kind}">
    <span><strong>${words.ui(kind)}</strong> ${inlines(text, words, links)}</span>
  </p> `;

const BLOCKS: ByKind<Block, Html, [words: Words, links: RichLinks, level: number]> = {
  paragraph: ({ text }, words, links) => html`<p>${inlines(text, words, links)}</p> `,
  heading: ({ text }, words, links, level) =>
    html`<h${level} class="heading">${inlines(text, words, links)}</h${level}> `,
  steps: ({ items: steps }, words, links) =>
    html`<ol class="steps">
      ${steps.map((step) => html`<li><div>${inlines(step, words, links)}</div></li> `)}
    </ol> `,
  list: ({ items: lines }, words, links) =>
    html`<ul class="list">
      ${items(lines, words, links)}
    </ul> `,
  checklist: ({ items: lines }, words, links) =>
    html`<ul class="checklist">
      ${items(lines, words, links)}
    </ul> `,
  table: ({ header, rows }, words, links) =>
    html`<div
      class="table"
      role="group"
      tabindex="0"
      aria-label="${header.map((cell) => words.plain(cell)).join(', ')}"
    >
      <table>
        <thead>
          <tr>
            ${header.map((cell) => html`<th scope="col">${inlines(cell, words, links)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map((cell) => html`<td>${inlines(cell, words, links)}</td>`)}
              </tr> `,
          )}
        </tbody>
      </table>
    </div> `,
  code: ({ code }) => html`<pre dir="ltr" translate="no"><code>${code}</code></pre> `,
  picture: ({ src, dark, width, height, alt }, words, links) =>
    html`<picture
      >${dark === undefined ? '' : html`<source media="(prefers-color-scheme: dark)" srcset="${links.picture(dark)}" />`}<img
        src="${links.picture(src)}"
        alt="${words.plain(alt)}"
        width="${width}"
        height="${height}"
    /></picture> `,
  note: ({ kind, text }, words, links) => callout(kind, text, words, links),
  warning: ({ kind, text }, words, links) => callout(kind, text, words, links),
  contact: ({ contact }, words, links) =>
    contactCards(contact, words, (name) => lineHtml(name, words, links)),
  link: ({ to: target, text }, words, links) =>
    html`<p>${linkHtml(target, inlines(text, words, links), links)}</p> `,
};
