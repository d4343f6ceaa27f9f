import { channelHref, channelLabel, type Channel, type Contact } from '../../model/contact.js';
import type { Line } from '../../model/text/rich-text.js';
import type { Localized } from '../../model/text/text.js';
import type { Words } from '../../ui/text/words.js';
import { channelWord } from '../../model/text/channel-word.js';
import { contactsFor } from './contacts-for.js';
import { html, type Html } from './html.js';

/**
 * The card of a contact. No page knows the value of a fact, so those of all contacts for one are shown, each closed under its name, as in the
 * widget.
 */
export function contactCards(
  reference: string,
  words: Words,
  nameHtml: (name: Localized<Line>) => Html,
): Html {
  const cards = contactsFor(reference, words.guide).map(([id, contact]) => ({
    name: nameHtml(words.text.contacts[id] ?? id),
    channels: channelsHtml(contact, words),
  }));
  const [only, ...others] = cards;
  if (only && others.length === 0) return card(only);
  return html`<div class="contacts">${cards.map(closedCard)}</div> `;
}

interface Card {
  readonly name: Html;
  readonly channels: Html;
}

const card = ({ name, channels }: Card): Html =>
  html`<div class="contact">
    <p class="contact-name">${name}</p>
    ${channels}
  </div> `;

const closedCard = ({ name, channels }: Card): Html =>
  html`<details class="contact">
    <summary class="contact-name">${name}</summary>
    ${channels}
  </details> `;

/** The ways to reach a contact, and when they were last checked. */
const channelsHtml = ({ channels, checked }: Contact, words: Words): Html =>
  html`<ul>
      ${channels.map((channel) => row(channel, words))}
    </ul>
    <p class="checked">${words.ui('contact-checked', { date: words.date(checked) })}</p> `;

const row = (channel: Channel, words: Words): Html =>
  html`<li>
    <a href="${channelHref(channel)}"
      ><span class="channel-kind">${words.ui(channelWord(channel))}</span>
      <bdi dir="ltr">${channelLabel(channel)}</bdi></a
    >
  </li> `;
