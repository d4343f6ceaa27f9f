import { html, type TemplateResult } from 'lit';
import { isKnown } from '../../model/condition.js';
import { channelHref, channelLabel, type Channel, type Contact } from '../../model/contact.js';
import { channelWord } from '../../model/text/channel-word.js';
import { icon } from './icons.js';
import { isOverdue } from './overdue.js';
import { link, renderLine } from './rich-line.js';
import type { Words } from './words.js';

/**
 * The card of a contact, or of the contacts for a fact. If the fact's value is known, only the contact for it is shown. If not,
 * all are shown, each closed under its name, so that visitors find their own.
 */
export function contactCards(reference: string, words: Words): TemplateResult {
  const { contacts } = words.guide;
  const own = contacts[reference];
  const cards = own ? [[reference, own] as const] : contactsFor(reference, words);
  const [only, ...others] = cards;
  if (only && others.length === 0) return card(...only, words);
  return html`<div class="contacts">
    ${cards.map(([id, contact]) => closedCard(id, contact, words))}
  </div>`;
}

function contactsFor(fact: string, words: Words): (readonly [string, Contact])[] {
  const all = Object.entries(words.guide.contacts).filter(([, contact]) => contact.for?.[fact]);
  const value = words.facts[fact];
  const fitting = all.filter(([, contact]) => contact.for?.[fact] === value);
  return isKnown(value) && fitting.length > 0 ? fitting : all;
}

function card(id: string, contact: Contact, words: Words): TemplateResult {
  return html`<div class="contact" part="contact">
    <p class="contact-name">${nameOf(id, words)}</p>
    ${details(contact, words)}
  </div>`;
}

function closedCard(id: string, contact: Contact, words: Words): TemplateResult {
  return html`<details class="contact" part="contact">
    <summary class="contact-name">${nameOf(id, words)}</summary>
    ${details(contact, words)}
  </details>`;
}

const nameOf = (id: string, words: Words) => renderLine(words.text.contacts[id] ?? id, words);

/** The ways to reach a contact, and when they were last checked. */
const details = (contact: Contact, words: Words): TemplateResult =>
  html`<ul role="list">
      ${contact.channels.map((channel) => row(channel, words))}
    </ul>
    <p class="checked">
      ${words.ui(isOverdue(contact) ? 'contact-overdue' : 'contact-checked', {
        date: words.date(contact.checked),
      })}
    </p>`;

/** A row is one link as a whole, so that it is easy to tap. */
function row(channel: Channel, words: Words): TemplateResult {
  const label = html`${icon(channel.kind)}<span class="channel-kind"
      >${words.ui(channelWord(channel))}</span
    >
    <bdi dir="ltr">${channelLabel(channel)}</bdi>`;
  return html`<li>${link(channelHref(channel), label, words)}</li>`;
}
