import {
  byKind,
  channelHref,
  channelLabel,
  type Block,
  type ByKind,
  type Channel,
  type Guide,
  type GuideText,
  type Inline,
  type InterfaceKey,
  type Line,
  type Localized,
  type Piece,
} from '../product.js';

/** Writes texts of the guide as HTML, which is what SurveyJS takes beside its questions. */
export class SurveyHtml {
  constructor(
    readonly guide: Guide,
    readonly text: GuideText,
  ) {}

  /** The words of a line without markup, for a title or a choice. */
  plain(text: Localized<Line> | undefined): string {
    return this.line(text)
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
  }

  line(text: Localized<Line> | undefined): string {
    if (text === undefined) return '';
    if (typeof text === 'string') return escape(text);
    if ('locale' in text) return `<span lang="${text.locale}">${this.line(text.text)}</span>`;
    return text.map((part) => this.#inline(part)).join('');
  }

  body(body: Localized<readonly Block[]> | undefined): string {
    const blocks = body === undefined ? [] : 'locale' in body ? body.text : body;
    return blocks.map((block) => byKind(this.#blocks, block)).join('');
  }

  /** Where what a node says comes from. */
  sources(ids: readonly string[]): string {
    if (ids.length === 0) return '';
    const items = ids.map((id) => {
      const { title = '', url = '' } = this.guide.sources[id] ?? {};
      return `<li>${url === '' ? escape(title) : `<a href="${escape(url)}">${escape(title)}</a>`}</li>`;
    });
    const { sources } = this.text.interface;
    return `<details><summary>${sources}</summary><ul>${items.join('')}</ul></details>`;
  }

  readonly #blocks: ByKind<Block, string> = {
    paragraph: ({ text }) => `<p>${this.line(text)}</p>`,
    heading: ({ text }) => `<h4>${this.line(text)}</h4>`,
    steps: ({ items }) => `<ol>${this.#items(items)}</ol>`,
    list: ({ items }) => `<ul>${this.#items(items)}</ul>`,
    checklist: ({ items }) => `<ul>${this.#items(items)}</ul>`,
    table: ({ header, rows }) =>
      `<table>${[header, ...rows].map((cells) => this.#row(cells)).join('')}</table>`,
    code: ({ code }) => `<pre>${escape(code)}</pre>`,
    picture: ({ src, alt, width, height }) =>
      `<img src="${escape(src)}" alt="${this.plain(alt)}" width="${width}" height="${height}">`,
    note: ({ kind, text }) => this.#callout(kind, text),
    warning: ({ kind, text }) => this.#callout(kind, text),
    contact: ({ contact }) => this.#contacts(contact),
    link: ({ to, text }) => `<p>${this.#link(to, this.line(text))}</p>`,
  };

  #row(cells: readonly Line[]): string {
    return `<tr>${cells.map((cell) => `<td>${this.line(cell)}</td>`).join('')}</tr>`;
  }

  #items(lines: readonly Line[]): string {
    return lines.map((line) => `<li>${this.line(line)}</li>`).join('');
  }

  #callout(kind: 'note' | 'warning', text: Line): string {
    return `<p><strong>${this.text.interface[kind]}</strong> ${this.line(text)}</p>`;
  }

  #inline(part: Inline): string {
    return typeof part === 'string' ? escape(part) : byKind(this.#pieces, part);
  }

  readonly #pieces: ByKind<Piece, string> = {
    emphasis: ({ text }) => `<em>${this.line(text)}</em>`,
    strong: ({ text }) => `<strong>${this.line(text)}</strong>`,
    code: ({ code }) => `<code>${escape(code)}</code>`,
    link: ({ to, text }) => this.#link(to, this.line(text)),
    fact: ({ fact }) => `{fact-${fact}}`,
    contact: ({ contact }) => {
      const [channel] = this.guide.contacts[contact]?.channels ?? [];
      return channel ? this.#link(channelHref(channel), channelLabel(channel)) : '';
    },
  };

  #link = (to: string, label: string): string =>
    to.includes(':') ? `<a href="${escape(to)}">${label}</a>` : label;

  /** The contact, or those for a fact, each under its name. */
  #contacts(reference: string): string {
    const cards = Object.entries(this.guide.contacts)
      .filter(([id, contact]) => id === reference || contact.for?.[reference] !== undefined)
      .map(([id, { channels }]) => {
        const rows = channels.map((channel) => {
          const words = this.text.interface[kindOf(channel)];
          return `<li>${words} ${this.#link(channelHref(channel), channelLabel(channel))}</li>`;
        });
        const name = this.line(this.text.contacts[id]);
        return `<details><summary>${name}</summary><ul>${rows.join('')}</ul></details>`;
      });
    return cards.join('');
  }
}

const kindOf = (channel: Channel): InterfaceKey =>
  channel.kind === 'call' && channel.from ? `call-${channel.from}` : channel.kind;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
