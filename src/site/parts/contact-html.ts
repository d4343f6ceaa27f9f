import { channelHref, channelLabel, type Channel } from '../../model/contact.js';
import type { Line } from '../../model/text/rich-text.js';
import type { Localized } from '../../model/text/text.js';
import type { Words } from '../../ui/text/words.js';
import { channelWord } from '../../model/text/channel-word.js';
import { contactsFor } from './contacts-for.js';
import { html, type Html } from './html.js';

/** The card of a contact, or those of all contacts for a fact: no page knows the fact's value. */
export function contactCards(
  reference: string,
  words: Words,
  nameHtml: (name: Localized<Line>) => Html,
): Html {
  return html`${contactsFor(reference, words.guide).map(
    ([id, contact]) =>
      html`<div class="contact">
        <p class="contact-name">${nameHtml(words.text.contacts[id] ?? id)}</p>
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
      ><span class="channel-kind">${words.ui(channelWord(channel))}</span>
      <bdi dir="ltr">${channelLabel(channel)}</bdi></a
    >
  </li> `;
