import { h, icon } from './dom.js';

/** Texts of the guide as DOM. Each function takes the place: the guide’s words, and the facts that are known. */

/** A line: words, or a list of words and marked parts; `{locale, text}` where it is in another language. */
export function line(text, place) {
  if (text === undefined) return [];
  if (typeof text === 'string') return [text];
  if (Array.isArray(text)) return text.map((part) => inline(part, place));
  return [h('span', { lang: text.locale }, line(text.text, place))];
}

function inline(part, place) {
  if (typeof part === 'string') return part;
  if (part.kind === 'emphasis') return h('em', {}, line(part.text, place));
  if (part.kind === 'code') return h('code', { dir: 'ltr' }, part.code);
  if (part.kind === 'link') return link(part.to, line(part.text, place), place);
  if (part.kind === 'fact') return h('bdi', {}, factValue(part.fact, place));
  const [channel] = place.guide.contacts[part.contact].channels;
  return link(channel.href, h('bdi', { dir: 'ltr' }, channel.label), place);
}

function factValue(fact, place) {
  const { unset, values } = place.guide.facts[fact];
  const value = place.facts[fact];
  return line((value !== 'unknown' && values[value]) || unset, place);
}

/** A link out of the page, to a telephone, or to a problem of the guide. */
export function link(to, label, { guide, startProblem }) {
  if (!to.includes(':')) {
    return h('button', { type: 'button', class: 'link', onclick: () => startProblem(to) }, label);
  }
  if (!/^https?:/.test(to)) return h('a', { href: to }, label);
  const hint = h('span', { class: 'visually-hidden' }, ` (${guide.ui['new-tab']})`);
  return h('a', { href: to, target: '_blank', rel: 'noopener noreferrer' }, label, hint);
}

/** The words of a line alone. */
export const plain = (text, place) => h('span', {}, line(text, place)).textContent;

/** A body: a list of blocks. */
export const blocks = (body = [], place) => body.map((each) => block(each, place));

function block(block, place) {
  if (block.kind === 'paragraph') return h('p', {}, line(block.text, place));
  if (block.kind === 'steps') {
    const steps = block.items.map((step) => h('li', {}, h('div', {}, line(step, place))));
    return h('ol', { class: 'steps', role: 'list' }, steps);
  }
  if (block.kind === 'checklist') {
    const items = block.items.map((item) => {
      const box = h('input', { type: 'checkbox' });
      return h('li', {}, h('label', {}, box, h('span', {}, line(item, place))));
    });
    return h('ul', { class: 'checklist', role: 'list' }, items);
  }
  if (block.kind === 'contact') return contacts(block.contact, place);
  if (block.kind === 'link') return h('p', {}, link(block.to, line(block.text, place), place));
  return callout(block.kind, block.text, place);
}

const callout = (kind, text, place) =>
  h(
    'p',
    { class: `callout ${kind}` },
    icon(kind),
    h('span', {}, h('strong', {}, place.guide.ui[kind]), ' ', line(text, place)),
  );

/** The card of a contact; of the contacts for a fact the one that fits, else all, each closed. */
function contacts(reference, { guide, facts }) {
  const own = guide.contacts[reference];
  if (own) return card(own);
  const all = Object.values(guide.contacts).filter((contact) => contact.for?.[reference]);
  const fitting = all.filter((contact) => contact.for[reference] === facts[reference]);
  const shown = fitting.length > 0 ? fitting : all;
  if (shown.length === 1) return card(shown[0]);
  return h(
    'div',
    { class: 'contacts' },
    shown.map(({ name, channels }) =>
      h('details', { class: 'contact' }, h('summary', {}, name), list(channels)),
    ),
  );
}

const card = ({ name, channels }) =>
  h('div', { class: 'contact' }, h('p', { class: 'contact-name' }, name), list(channels));

const list = (channels) =>
  h(
    'ul',
    { role: 'list' },
    channels.map(({ kind, words, href, label }) =>
      h(
        'li',
        {},
        icon(kind),
        h('span', { class: 'channel-kind' }, words),
        h('a', { href }, h('bdi', { dir: 'ltr' }, label)),
      ),
    ),
  );
