import { channelHref, channelLabel, type Channel, type Contact } from '../model/contact.js';
import { KIND_WORDS, type InterfaceKey } from '../model/text/interface-text.js';
import type { Line } from '../model/text/rich-text.js';
import type { Localized } from '../model/text/text.js';
import type { Words } from '../ui/text/words.js';
import { html, type Html } from './html.js';

/** The card of a contact, or those of all contacts for a fact: no page knows the fact's value. */
export function contactCards(
  reference: string,
  words: Words,
  nameHtml: (name: Localized<Line>) => Html,
): Html {
  const { contacts } = words.guide;
  const own = contacts[reference];
  const cards: readonly (readonly [string, Contact])[] = own
    ? [[reference, own]]
    : Object.entries(contacts).filter(([, contact]) => contact.for?.[reference]);
  return html`${cards.map(
    ([id, contact]) =>
      html`<div class="contact">
        <p><strong>${nameHtml(words.text.contacts[id] ?? id)}</strong></p>
        <ul>
          ${contact.channels.map((channel) => row(channel, words))}
        </ul>
        <p class="checked">${words.ui('contact-checked', { date: words.date(contact.checked) })}</p>
      </div> `,
  )}`;
}

const row = (channel: Channel, words: Words): Html =>
  html`<li>
    <a href="${channelHref(channel)}"
      >${words.ui(kindOf(channel))} <bdi dir="ltr">${channelLabel(channel)}</bdi></a
    >
  </li> `;

const kindOf = (channel: Channel): InterfaceKey =>
  channel.kind === 'call' && channel.from ? `call-${channel.from}` : KIND_WORDS[channel.kind];
