import {
  channelHref,
  channelLabel,
  type Block,
  type Channel,
  type Guide,
  type GuideText,
  type Inline,
  type InterfaceKey,
  type Line,
  type Localized,
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
    return blocks.map((block) => this.#block(block)).join('');
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

  #block(block: Block): string {
    if ('paragraph' in block) return `<p>${this.line(block.paragraph)}</p>`;
    if ('steps' in block) return `<ol>${this.#items(block.steps)}</ol>`;
    if ('checklist' in block) return `<ul>${this.#items(block.checklist)}</ul>`;
    if ('note' in block) return this.#callout('note', block.note);
    if ('warning' in block) return this.#callout('warning', block.warning);
    if ('contact' in block) return this.#contacts(block.contact);
    if ('link' in block) return `<p>${this.#link(block.link.to, this.line(block.link.text))}</p>`;
    return '';
  }

  #items(lines: readonly Line[]): string {
    return lines.map((line) => `<li>${this.line(line)}</li>`).join('');
  }

  #callout(kind: 'note' | 'warning', text: Line): string {
    return `<p><strong>${this.text.interface[kind]}</strong> ${this.line(text)}</p>`;
  }

  #inline(part: Inline): string {
    if (typeof part === 'string') return escape(part);
    if ('em' in part) return `<em>${this.line(part.em)}</em>`;
    if ('code' in part) return `<code>${escape(part.code)}</code>`;
    if ('link' in part) return this.#link(part.link, this.line(part.text));
    if ('fact' in part) return `{fact-${part.fact}}`;
    const [channel] = this.guide.contacts[part.contact]?.channels ?? [];
    return channel ? this.#link(channelHref(channel), channelLabel(channel)) : '';
  }

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
